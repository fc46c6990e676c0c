#include "core/base/plain_line.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace homeward {

namespace {

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The bytes of a character that begins with `first`; 0 if none does.
std::size_t lengthAfter(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    if (byte < 0x80)
        return 1;
    if (byte < 0xC2 || byte > 0xF4)
        return 0;
    if (byte < 0xE0)
        return 2;
    return byte < 0xF0 ? 3 : 4;
}

/// The bytes of the character that `text` begins with; 0 if it begins with none.
std::size_t lengthOfFirst(std::string_view text)
{
    const std::size_t length = lengthAfter(text.front());
    if (length < 2)
        return length;
    // Most of what is not text ends here: asking isUtf8 is dear where it says no.
    if (text.size() < length || !std::ranges::all_of(text.substr(1, length - 1), isContinuation))
        return 0;
    return isUtf8(text.substr(0, length)) ? length : 0;
}

/// Characters that turn the direction of what follows, or break the line.
bool isSteering(std::string_view character)
{
    if (character.size() == 1)
        return static_cast<unsigned char>(character.front()) < 0x20 || character.front() == 0x7F;
    if (character.size() == 2) // C1 controls
        return character[0] == '\xC2' && static_cast<unsigned char>(character[1]) < 0xA0;
    const bool isPunctuation = character.substr(0, 2) == "\xE2\x80";
    const bool isIsolate = character.substr(0, 2) == "\xE2\x81";
    if (character.size() != 3 || !(isPunctuation || isIsolate))
        return false;
    const auto last = static_cast<unsigned char>(character[2]);
    return isPunctuation ? last >= 0xA8 && last <= 0xAE : last >= 0xA6 && last <= 0xA9;
}

} // namespace

std::string plainLine(std::string_view text, std::size_t most)
{
    std::string line;
    for (std::size_t count = 0; !text.empty() && count < most; ++count) {
        const std::size_t length = lengthOfFirst(text);
        if (length == 0)
            line += "\xEF\xBF\xBD"; // what could not be read is shown as such
        else if (isSteering(text.substr(0, length)))
            line += ' ';
        else
            line += text.substr(0, length);
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return line;
}

} // namespace homeward
