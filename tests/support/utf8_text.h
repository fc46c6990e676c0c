#pragma once

#include <cstdint>
#include <string>

namespace homeward::testing {

/// Writes a number the way UTF-8 writes code points, even those that it must not write, in `length`
/// bytes, even where that is too long.
inline std::string encoded(std::uint32_t number, int length)
{
    if (length == 1)
        return {static_cast<char>(number)};
    std::string text;
    for (int i = 0; i < length - 1; ++i, number >>= 6U)
        text.insert(text.begin(), static_cast<char>(0x80U | (number & 0x3FU)));
    const std::uint32_t lead = 0xFFU << static_cast<unsigned>(8 - length) & 0xFFU;
    text.insert(text.begin(), static_cast<char>(lead | number));
    return text;
}

/// The shortest length that holds the number.
inline int shortestLength(std::uint32_t number)
{
    if (number < 0x80)
        return 1;
    if (number < 0x800)
        return 2;
    return number < 0x10000 ? 3 : 4;
}

} // namespace homeward::testing
