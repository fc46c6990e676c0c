#include "core/services/reminder_ids.h"

#include "core/credentials/base64url.h"
#include "core/rules/reminder_names.h"

#include <sodium.h>

#include <array>
#include <cstddef>
#include <cstdint>

namespace homeward::services {

namespace {

static_assert(DatabaseKey::kKeySize == crypto_kdf_KEYBYTES);

/// Tells this key from every other that is ever derived from the same one.
constexpr std::array<char, crypto_kdf_CONTEXTBYTES> kReminderContext{'H', 'W', 'r', 'e',
                                                                     'm', 'i', 'n', 'd'};
constexpr std::size_t kIdSize = 16;

const unsigned char* rawBytes(const void* bytes)
{
    return static_cast<const unsigned char*>(bytes);
}

} // namespace

ReminderIds::ReminderIds(const DatabaseKey& key) : m_key(crypto_generichash_KEYBYTES)
{
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char*>(m_key.bytes().data()), m_key.size(),
                               1, kReminderContext.data(), rawBytes(key.key.bytes().data()));
}

std::string ReminderIds::of(std::string_view name) const
{
    std::array<std::byte, kIdSize> id{};
    crypto_generichash(reinterpret_cast<unsigned char*>(id.data()), id.size(),
                       rawBytes(name.data()), name.size(), rawBytes(m_key.bytes().data()),
                       m_key.size());
    return credentials::base64url(id);
}

std::string ReminderIds::ofSeries(ReminderKind kind) const
{
    return of("series/" + std::string{rules::nameOf(kind)});
}

} // namespace homeward::services
