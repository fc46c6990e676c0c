#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

namespace homeward::fuzz {

/// Ends the program, which libFuzzer takes for a finding and keeps the input of.
inline void claim(bool holds)
{
    if (!holds)
        std::abort();
}

/// The input as bytes.
inline std::span<const std::byte> bytesOf(const std::uint8_t* data, std::size_t size)
{
    return std::as_bytes(std::span{data, size});
}

} // namespace homeward::fuzz
