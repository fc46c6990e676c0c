#include "core/services/wall_time.h"

#include <charconv>
#include <cstdint>

namespace homeward::services {

namespace {

using namespace std::chrono_literals;

enum class HalfOfDay : std::uint8_t { None, Am, Pm };

/// Takes "am" or "pm", and the space before it, off the end.
HalfOfDay takeHalf(std::string_view& text)
{
    if (text.size() < 2 || (text.back() | 0x20) != 'm')
        return HalfOfDay::None;
    const char letter = static_cast<char>(text[text.size() - 2] | 0x20);
    if (letter != 'a' && letter != 'p')
        return HalfOfDay::None;
    text.remove_suffix(2);
    for (const std::string_view space : {" ", "\u00A0", "\u202F"})
        if (text.ends_with(space)) {
            text.remove_suffix(space.size());
            break;
        }
    return letter == 'a' ? HalfOfDay::Am : HalfOfDay::Pm;
}

/// All of the text, one or two digits of it.
std::optional<int> numberOf(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.size() > 2 || value < 0)
        return std::nullopt;
    return value;
}

} // namespace

std::optional<std::chrono::minutes> parseWallTime(std::string_view text)
{
    const HalfOfDay half = takeHalf(text);
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const std::string_view minuteText = text.substr(colon + 1);
    const auto hour = numberOf(text.substr(0, colon));
    const auto minute = numberOf(minuteText);
    if (!hour || !minute || minuteText.size() != 2 || *minute > 59)
        return std::nullopt;
    if (half == HalfOfDay::None)
        return *hour <= 23 ? std::optional{*hour * 1h + *minute * 1min} : std::nullopt;
    if (*hour < 1 || *hour > 12)
        return std::nullopt;
    return (*hour % 12 + (half == HalfOfDay::Pm ? 12 : 0)) * 1h + *minute * 1min;
}

} // namespace homeward::services
