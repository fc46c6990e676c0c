#include "core/calendar/ics_outline.h"

#include <algorithm>

namespace homeward::calendar {

namespace {

constexpr int kMostEvents = 1000;
constexpr int kMostParts = 5000; ///< events, alarms, time zones and what lies in them
constexpr int kDeepest = 4; ///< a calendar, an event, an alarm, and one to spare
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// ASCII letters alone, whatever the locale.
char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// Whether the line is that property, whatever parameters it has.
bool isProperty(std::string_view line, std::string_view name)
{
    return line.size() > name.size()
        && std::ranges::equal(line.substr(0, name.size()), name, {}, lower)
        && (line[name.size()] == ':' || line[name.size()] == ';');
}

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t';
}

/// Line after line, each in one piece. A blank at the beginning of a line folds it to the one
/// before.
std::string unfolded(std::string_view text)
{
    std::string lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!line.empty() && isBlank(line.front()) && !lines.empty())
            lines.pop_back(); // the end of the line before
        while (!line.empty() && lines.empty() && isBlank(line.front()))
            line.remove_prefix(1);
        if (line.empty())
            continue;
        const bool isFolded = isBlank(line.front());
        lines.append(line.substr(isFolded ? 1 : 0)) += '\n';
    }
    return lines;
}

/// What is begun and ended in a text, counted line by line.
struct Outline {
    int events = 0;
    int parts = 0;
    int depth = 0;
    int deepest = 0;
    bool endsWithoutBegin = false; ///< the library would print about it

    explicit Outline(std::string_view lines)
    {
        while (!lines.empty()) {
            const std::size_t end = lines.find('\n');
            add(lines.substr(0, end));
            lines.remove_prefix(end + 1);
        }
    }

    void add(std::string_view line)
    {
        if (isProperty(line, "begin")) {
            const std::string_view name = line.substr(line.find_last_of(":;") + 1);
            events += std::ranges::equal(name, std::string_view{"vevent"}, {}, lower) ? 1 : 0;
            ++parts;
            deepest = std::max(deepest, ++depth);
        } else if (isProperty(line, "end")) {
            endsWithoutBegin |= depth == 0;
            depth = std::max(0, depth - 1);
        }
    }
};

} // namespace

Result<std::string, InvitationError> unfoldedCalendar(std::string_view text)
{
    if (text.size() > kLargestInvitation)
        return unexpected{InvitationError::TooLarge};
    if (text.find('\0') != std::string_view::npos)
        return unexpected{InvitationError::NotACalendar};
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    std::string lines = unfolded(text);
    const Outline outline{lines};
    if (outline.parts == 0 || outline.endsWithoutBegin)
        return unexpected{InvitationError::NotACalendar};
    if (outline.events > kMostEvents || outline.parts > kMostParts)
        return unexpected{InvitationError::TooMany};
    if (outline.deepest > kDeepest)
        return unexpected{InvitationError::TooDeep};
    return lines;
}

} // namespace homeward::calendar
