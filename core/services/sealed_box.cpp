#include "core/services/sealed_box.h"

#include <sodium.h>

#include <tuple>

namespace homeward::services {

namespace {

static_assert(std::tuple_size_v<SealingKey> == crypto_box_PUBLICKEYBYTES);

const unsigned char* rawBytes(std::span<const std::byte> bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* rawRoom(std::span<std::byte> bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace

storage::SealingPair makeSealingPair(Random& random)
{
    storage::SealingPair pair{};
    pair.secretHalf = SecretBytes{crypto_box_SECRETKEYBYTES};
    random.fill(pair.secretHalf.bytes());
    crypto_scalarmult_base(rawRoom(pair.openHalf), rawBytes(pair.secretHalf.bytes()));
    return pair;
}

std::vector<std::byte> sealed(const SealingKey& key, std::span<const std::byte> plain)
{
    std::vector<std::byte> box(plain.size() + crypto_box_SEALBYTES);
    crypto_box_seal(rawRoom(box), rawBytes(plain), plain.size(), rawBytes(key));
    return box;
}

std::optional<std::vector<std::byte>> unsealed(const storage::SealingPair& pair,
                                               std::span<const std::byte> box)
{
    if (box.size() < crypto_box_SEALBYTES)
        return std::nullopt;
    std::vector<std::byte> plain(box.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(rawRoom(plain), rawBytes(box), box.size(), rawBytes(pair.openHalf),
                             rawBytes(pair.secretHalf.bytes()))
        != 0)
        return std::nullopt;
    return plain;
}

} // namespace homeward::services
