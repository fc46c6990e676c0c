#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace homeward::ble {

/// Takes bytes off the front of a packet. What is not there whole is not taken at all.
class ByteReader {
public:
    explicit ByteReader(std::span<const std::byte> bytes) : m_bytes(bytes) { }

    int left() const { return static_cast<int>(m_bytes.size()); }

    std::optional<std::uint8_t> takeByte()
    {
        if (m_bytes.empty())
            return std::nullopt;
        const auto byte = std::to_integer<std::uint8_t>(m_bytes.front());
        m_bytes = m_bytes.subspan(1);
        return byte;
    }

    /// Two bytes, the low one first.
    std::optional<std::uint16_t> takeWord()
    {
        if (m_bytes.size() < 2)
            return std::nullopt;
        const auto low = std::to_integer<std::uint16_t>(m_bytes[0]);
        const auto high = std::to_integer<std::uint16_t>(m_bytes[1]);
        m_bytes = m_bytes.subspan(2);
        return static_cast<std::uint16_t>(low | high << 8U);
    }

private:
    std::span<const std::byte> m_bytes;
};

} // namespace homeward::ble
