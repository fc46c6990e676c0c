#include "core/services/staff_initials.h"

#include "core/base/utf8.h"

#include <cstddef>

namespace homeward::services {

namespace {

constexpr std::size_t kMostLetters = 4;

bool isAsciiLetter(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

/// The length of the character at the front of well-formed UTF-8 that can be a letter; 0 if it
/// cannot.
std::size_t letterSize(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80)
        return isAsciiLetter(text.front()) ? 1 : 0;
    if (lead == 0xC2 && static_cast<unsigned char>(text[1]) < 0xA0)
        return 0; // U+0080 to U+009F control, too
    if (lead < 0xE0)
        return 2;
    return lead < 0xF0 ? 3 : 4;
}

} // namespace

bool isInitials(std::string_view text)
{
    if (text.empty() || !isUtf8(text))
        return false;
    std::size_t letters = 0;
    while (!text.empty()) {
        const std::size_t size = letterSize(text);
        if (size == 0 || ++letters > kMostLetters)
            return false;
        text.remove_prefix(size);
    }
    return true;
}

} // namespace homeward::services
