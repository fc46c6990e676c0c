#include "core/base/id.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace homeward {

namespace {

constexpr std::string_view kDigits = "0123456789abcdef";
constexpr std::array<std::size_t, 4> kHyphens{8, 13, 18, 23};
constexpr std::size_t kTextLength = 36;

bool isHyphenAt(std::size_t position)
{
    return std::ranges::find(kHyphens, position) != kHyphens.end();
}

std::optional<unsigned> digitOf(char character)
{
    const char lower =
        character >= 'A' && character <= 'F' ? static_cast<char>(character + 32) : character;
    const auto position = kDigits.find(lower);
    if (position == std::string_view::npos)
        return std::nullopt;
    return static_cast<unsigned>(position);
}

} // namespace

Uuid Uuid::version7(Instant now, Random& random)
{
    Bytes bytes{};
    random.fill(bytes);
    const std::chrono::milliseconds sinceEpoch = now.time_since_epoch();
    const auto milliseconds = static_cast<std::uint64_t>(sinceEpoch.count());
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::byte>(milliseconds >> (8 * (5 - i)));
    bytes[6] = (bytes[6] & std::byte{0x0F}) | std::byte{0x70}; // version 7
    bytes[8] = (bytes[8] & std::byte{0x3F}) | std::byte{0x80}; // RFC variant
    return Uuid{bytes};
}

Result<Uuid, IdError> Uuid::parse(std::string_view text)
{
    if (text.size() != kTextLength)
        return unexpected{IdError::NotAUuid};
    Bytes bytes{};
    std::size_t nibble = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isHyphenAt(i)) {
            if (text[i] != '-')
                return unexpected{IdError::NotAUuid};
            continue;
        }
        const auto digit = digitOf(text[i]);
        if (!digit)
            return unexpected{IdError::NotAUuid};
        bytes[nibble / 2] |= static_cast<std::byte>(*digit << (nibble % 2 == 0 ? 4U : 0U));
        ++nibble;
    }
    return Uuid{bytes};
}

std::string Uuid::text() const
{
    std::string text;
    text.reserve(kTextLength);
    for (const std::byte byte : m_bytes) {
        if (isHyphenAt(text.size()))
            text += '-';
        text += kDigits[std::to_integer<std::size_t>(byte >> 4)];
        text += kDigits[std::to_integer<std::size_t>(byte & std::byte{0x0F})];
    }
    return text;
}

} // namespace homeward
