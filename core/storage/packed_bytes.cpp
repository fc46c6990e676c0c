#include "core/storage/packed_bytes.h"

#include <limits>

namespace homeward::storage {

void appendVarint(PackedBytes& bytes, std::uint32_t value)
{
    constexpr std::uint32_t kMore = 0x80;
    for (; value >= kMore; value >>= 7U)
        bytes.push_back(static_cast<std::byte>(value | kMore));
    bytes.push_back(static_cast<std::byte>(value));
}

std::optional<std::uint8_t> PackedReader::byte()
{
    if (m_left.empty())
        return std::nullopt;
    const auto value = std::to_integer<std::uint8_t>(m_left.front());
    m_left = m_left.subspan(1);
    return value;
}

std::optional<std::uint32_t> PackedReader::varint()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 35; shift += 7) {
        const auto next = byte();
        if (!next)
            return std::nullopt;
        value |= std::uint64_t{*next & 0x7FU} << shift;
        if (*next < 0x80U)
            return value <= std::numeric_limits<std::uint32_t>::max()
                ? std::optional{static_cast<std::uint32_t>(value)}
                : std::nullopt;
    }
    return std::nullopt;
}

} // namespace homeward::storage
