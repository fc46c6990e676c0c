#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Small numbers in few bytes: what the blobs of heart rate are made of.
namespace homeward::storage {

using PackedBytes = std::vector<std::byte>;

/// 7 bits a byte, the lowest first; the top bit says that more follow.
void appendVarint(PackedBytes& bytes, std::uint32_t value);

/// Numbers near 0, of either sign, near 0.
constexpr std::uint32_t zigzag(std::int32_t value)
{
    const auto bits = static_cast<std::uint32_t>(value);
    return value < 0 ? ~(bits << 1U) : bits << 1U;
}

constexpr std::int32_t unzigzag(std::uint32_t value)
{
    const auto half = static_cast<std::int32_t>(value >> 1U);
    return (value & 1U) != 0 ? -half - 1 : half;
}

/// Reads on from where it stands. Nothing beyond the end, or where a number is no 32 bits.
class PackedReader {
public:
    explicit PackedReader(std::span<const std::byte> bytes) : m_left(bytes) { }

    std::optional<std::uint8_t> byte();
    std::optional<std::uint32_t> varint();

    std::size_t left() const { return m_left.size(); }

private:
    std::span<const std::byte> m_left;
};

} // namespace homeward::storage
