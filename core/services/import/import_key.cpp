#include "core/services/import/import_key.h"

#include <sodium.h>

#include <cstdint>

namespace homeward::services {

namespace {

static_assert(std::tuple_size_v<ImportKey> == crypto_generichash_BYTES);

void addPart(crypto_generichash_state& state, std::string_view part)
{
    std::array<unsigned char, 8> length{};
    for (std::size_t i = 0; i < length.size(); ++i)
        length.at(i) = static_cast<unsigned char>(std::uint64_t{part.size()} >> (8 * i));
    crypto_generichash_update(&state, length.data(), length.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.data()),
                              part.size());
}

} // namespace

ImportKey importKey(std::string_view source, const std::vector<std::string>& fields)
{
    crypto_generichash_state state{};
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    addPart(state, source);
    for (const std::string& field : fields)
        addPart(state, field);
    ImportKey key{};
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(key.data()), key.size());
    return key;
}

} // namespace homeward::services
