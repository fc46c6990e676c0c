#include "core/documents/page_times.h"

#include "core/documents/filled.h"

#include <array>
#include <cstdio>

namespace homeward::documents {

std::string timeOfDayText(std::chrono::minutes sinceMidnight)
{
    const auto minutes = static_cast<int>(sinceMidnight.count());
    std::array<char, 16> text{};
    (void)std::snprintf(text.data(), text.size(), "%02d:%02d", minutes / 60, minutes % 60);
    return text.data();
}

std::string hoursText(std::chrono::minutes time, const PageWords& words)
{
    return filled(
        words.hours,
        {std::to_string(time.count() / 60), timeOfDayText(time % std::chrono::hours{1}).substr(3)});
}

} // namespace homeward::documents
