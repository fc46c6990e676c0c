#include "app/cli/excerpt.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace homeward::cli {

namespace {

constexpr std::size_t kMostCharacters = 60;
constexpr std::string_view kEllipsis = "\u2026";
constexpr std::string_view kReplacement = "\uFFFD";

/// The characters that change the direction of what follows on the screen.
constexpr std::array<std::string_view, 12> kDirections{"\u061C", "\u200E", "\u200F", "\u202A",
                                                       "\u202B", "\u202C", "\u202D", "\u202E",
                                                       "\u2066", "\u2067", "\u2068", "\u2069"};

std::size_t lengthOf(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    if (byte < 0x80)
        return 1;
    if (byte < 0xE0)
        return 2;
    return byte < 0xF0 ? 3 : 4;
}

bool isSpace(std::string_view character)
{
    return character == "\n" || character == "\r" || character == "\t";
}

/// C0, DEL and C1: some of them steer terminals.
bool isControl(std::string_view character)
{
    const auto first = static_cast<unsigned char>(character.front());
    if (character.size() == 1)
        return first < 0x20 || first == 0x7F;
    return first == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0;
}

std::string_view shown(std::string_view character)
{
    if (isSpace(character))
        return " ";
    if (isControl(character) || std::ranges::find(kDirections, character) != kDirections.end())
        return kReplacement;
    return character;
}

} // namespace

std::string excerpt(std::string_view text)
{
    std::string piece;
    for (std::size_t count = 0; !text.empty(); ++count) {
        if (count == kMostCharacters)
            return piece.append(kEllipsis);
        const auto character = text.substr(0, lengthOf(text.front()));
        piece.append(shown(character));
        text.remove_prefix(character.size());
    }
    return piece;
}

} // namespace homeward::cli
