#include "core/rules/trend_notice.h"

#include <chrono>
#include <cstdint>
#include <iostream>
#include <map>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

// Writes what the program answers, for somebody else to judge: see trend.py.
//
// One case a line on standard input, in words of a letter and numbers: "n" the present moment, "l"
// day and moment of the last notice, "d" day and score, "q" moment and total (none if it is
// absent), "s" start and end of a session, "p" start of one that has not begun, "x" of one that was
// cancelled. Moments are seconds since 1970, days are days since then, and the clocks are those of
// UTC.

namespace {

using namespace homeward;

struct Case {
    Instant now;
    std::map<std::int64_t, int> scores;
    std::vector<TreatmentSession> sessions;
    std::vector<rules::TotalAt> phq9;
    std::optional<rules::ShownNotice> lastShown;
};

LocalDay dayNumber(std::int64_t day)
{
    return LocalDay{date::days{static_cast<int>(day)}};
}

Instant momentNumber(std::int64_t seconds)
{
    return Instant{std::chrono::seconds{seconds}};
}

TreatmentSession sessionAt(std::int64_t start)
{
    return {.id = {},
            .plan = {.route = Route::Intravenous,
                     .start = {momentNumber(start), "UTC", std::chrono::seconds{0}},
                     .length = std::chrono::minutes{40}}};
}

StepTaken stepAt(std::int64_t at)
{
    return {.at = momentNumber(at), .recorded = {}};
}

void addSession(Case& read, char letter, const std::vector<std::int64_t>& numbers)
{
    TreatmentSession session = sessionAt(numbers.at(0));
    if (letter == 's')
        session.started = stepAt(numbers.at(0));
    if (letter == 's' && numbers.size() > 1)
        session.dosingEnded = stepAt(numbers.at(1));
    if (letter == 'x')
        session.cancelled = stepAt(numbers.at(0));
    read.sessions.push_back(session);
}

void addWord(Case& read, char letter, const std::vector<std::int64_t>& numbers)
{
    if (letter == 'n')
        read.now = momentNumber(numbers.at(0));
    else if (letter == 'l')
        read.lastShown = {dayNumber(numbers.at(0)), momentNumber(numbers.at(1))};
    else if (letter == 'd')
        read.scores[numbers.at(0)] = static_cast<int>(numbers.at(1));
    else if (letter == 'q')
        read.phq9.push_back(
            {momentNumber(numbers.at(0)),
             numbers.size() > 1 ? std::optional{static_cast<int>(numbers.at(1))} : std::nullopt});
    else
        addSession(read, letter, numbers);
}

Case caseIn(const std::string& line)
{
    Case read{};
    std::istringstream words{line};
    for (std::string word; words >> word;) {
        std::vector<std::int64_t> numbers;
        std::istringstream parts{word.substr(1)};
        for (std::string part; std::getline(parts, part, ':');)
            numbers.push_back(std::stoll(part));
        addWord(read, word.front(), numbers);
    }
    return read;
}

bool answerTo(const Case& read)
{
    std::vector<rules::DayScore> days;
    for (const auto& [day, score] : read.scores)
        days.push_back({dayNumber(day), Score::create(score).value()});
    return rules::isTrendNoticeDue(
        {.days = days, .sessions = read.sessions, .phq9 = read.phq9, .lastShown = read.lastShown},
        {read.now, "UTC", std::chrono::seconds{0}});
}

} // namespace

int main()
{
    std::ios::sync_with_stdio(false);
    try {
        for (std::string line; std::getline(std::cin, line);)
            std::cout << (answerTo(caseIn(line)) ? '1' : '0');
    } catch (const std::exception& error) {
        std::cerr << "trend_table: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
