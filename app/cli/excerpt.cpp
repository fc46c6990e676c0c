#include "app/cli/excerpt.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace homeward::cli {

namespace {

constexpr std::size_t kMostCharacters = 60;
constexpr std::string_view kEllipsis = "\u2026";
constexpr std::string_view kReplacement = "\uFFFD";

/// The characters that change the direction of what follows on the screen. As numbers: written out,
/// they would do so here, too.
constexpr std::array<char32_t, 12> kDirections{0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C,
                                               0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069};

std::size_t lengthOf(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    if (byte < 0x80)
        return 1;
    if (byte < 0xE0)
        return 2;
    return byte < 0xF0 ? 3 : 4;
}

char32_t codePointOf(std::string_view character)
{
    constexpr std::array<unsigned, 4> kBitsOfFirst{0x7F, 0x1F, 0x0F, 0x07};
    auto point =
        static_cast<unsigned char>(character.front()) & kBitsOfFirst.at(character.size() - 1);
    for (const char next : character.substr(1))
        point = point << 6U | (static_cast<unsigned char>(next) & 0x3FU);
    return static_cast<char32_t>(point);
}

bool isSpace(char32_t point)
{
    return point == U'\n' || point == U'\r' || point == U'\t';
}

/// C0, DEL and C1: some of them steer terminals.
bool isControl(char32_t point)
{
    return point < 0x20 || (point >= 0x7F && point < 0xA0);
}

std::string_view shown(std::string_view character)
{
    const char32_t point = codePointOf(character);
    if (isSpace(point))
        return " ";
    if (isControl(point) || std::ranges::find(kDirections, point) != kDirections.end())
        return kReplacement;
    return character;
}

std::string shownUpTo(std::size_t mostCharacters, std::string_view text)
{
    std::string piece;
    for (std::size_t count = 0; !text.empty(); ++count) {
        if (count == mostCharacters)
            return piece.append(kEllipsis);
        const auto character = text.substr(0, lengthOf(text.front()));
        piece.append(shown(character));
        text.remove_prefix(character.size());
    }
    return piece;
}

} // namespace

std::string excerpt(std::string_view text)
{
    return shownUpTo(kMostCharacters, text);
}

std::string oneLine(std::string_view text)
{
    return shownUpTo(text.size(), text);
}

} // namespace homeward::cli
