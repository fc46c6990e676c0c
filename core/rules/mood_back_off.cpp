#include "core/rules/mood_back_off.h"

#include <algorithm>

namespace homeward::rules {

namespace {

constexpr date::days kIgnoredForEverySecond{3};
constexpr date::days kIgnoredForWeekly{10};
constexpr date::days kLastOfEverySecond{9}; // 3, 5, 7, 9: the weeks go on from here
constexpr date::days kWeek{7};

} // namespace

LocalDay countedFrom(const ReminderFacts& facts, LocalDay today)
{
    const LocalDay before = facts.remindedSince - date::days{1};
    const LocalDay last = std::max(before, facts.lastMood.value_or(before));
    return last > today + date::days{1} ? today - date::days{1} : last;
}

bool isMoodAskedAfter(date::days since)
{
    const date::days ignored = since - date::days{1};
    if (ignored < kIgnoredForEverySecond)
        return ignored >= date::days{0};
    if (ignored < kIgnoredForWeekly)
        return (since - kIgnoredForEverySecond).count() % 2 == 0;
    return (since - kLastOfEverySecond) % kWeek == date::days{0};
}

} // namespace homeward::rules
