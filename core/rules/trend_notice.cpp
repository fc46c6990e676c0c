#include "core/rules/trend_notice.h"

#include "core/rules/session_day.h"
#include "core/rules/session_steps.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace homeward::rules {

namespace {

using std::chrono::days;

constexpr double kWeight = 0.2; ///< of the newest entry
constexpr double kLineFactor = 2.7;
constexpr double kRounding = 1e-9; ///< what is on the line is not below it
constexpr days kResetGap{7}; ///< so many days without an entry: the weighting starts anew
constexpr std::ptrdiff_t kLastEntries = 5;
constexpr int kLeastBelow = 3; ///< of the last entries
constexpr days kMedianDays{7};
constexpr std::size_t kLeastMedianEntries = 4;
constexpr int kPhq9Rise = 6;

/// The days from `first` to `last`, both included.
std::span<const DayScore> between(std::span<const DayScore> all, LocalDay first, LocalDay last)
{
    const auto from = std::ranges::lower_bound(all, first, {}, &DayScore::day);
    const auto to = std::ranges::upper_bound(all, last, {}, &DayScore::day);
    return {from, std::max(from, to)};
}

/// For each entry since the last gap whether the weighted mean is below the line after it.
std::vector<bool> belowLine(std::span<const DayScore> monitored, const MoodReference& reference)
{
    const double mean = reference.mean();
    const double line =
        mean - kLineFactor * reference.deviation * std::sqrt(kWeight / (2 - kWeight));
    std::vector<bool> below;
    double weighted = mean;
    LocalDay before = monitored.empty() ? LocalDay{} : monitored.front().day;
    for (const auto& [day, score] : monitored) {
        if (day - before > kResetGap) {
            weighted = mean;
            below.clear();
        }
        before = day;
        weighted = kWeight * score.value() + (1 - kWeight) * weighted;
        below.push_back(weighted < line - kRounding);
    }
    return below;
}

bool isOftenBelow(const std::vector<bool>& below)
{
    const auto last = std::min(kLastEntries, std::ssize(below));
    return std::count(below.end() - last, below.end(), true) >= kLeastBelow;
}

/// Twice the median, so that it is whole.
int doubledMedian(std::span<const DayScore> scores)
{
    std::vector<int> values;
    values.reserve(scores.size());
    for (const DayScore& day : scores)
        values.push_back(day.score.value());
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? 2 * values[middle] : values[middle - 1] + values[middle];
}

/// The median is at least 1.5 below the mean: in whole numbers, so that the edge is exact.
bool isMedianLow(std::span<const DayScore> week, const MoodReference& reference)
{
    return week.size() >= kLeastMedianEntries
        && reference.count * doubledMedian(week) <= 2 * reference.sum - 3 * reference.count;
}

bool tookPlace(const TreatmentSession& session)
{
    return session.started && !session.cancelled;
}

/// When dosing had ended for certain.
Instant latestEndOf(const TreatmentSession& session)
{
    return session.dosingEnded ? session.dosingEnded->at : session.started->at + kLongestSession;
}

bool isNear(const TreatmentSession& session, Instant now)
{
    if (session.cancelled)
        return false;
    if (tookPlace(session)) // also where the clock was set back to before it
        return now < latestEndOf(session) + kSilenceAroundSession;
    const Instant start = session.plan.start.at();
    return start - now < kSilenceAroundSession && now - start < kSilenceAroundSession;
}

struct Treatment {
    Instant began;
    LocalDay lastSession;
};

/// Absent before the first session.
std::optional<Treatment> treatmentOf(std::span<const TreatmentSession> sessions)
{
    std::optional<Treatment> treatment;
    for (const TreatmentSession& session : sessions) {
        if (!tookPlace(session))
            continue;
        const Instant start = session.started->at;
        const LocalDay day = dayAt(start, session.plan.start);
        if (!treatment)
            treatment = Treatment{start, day};
        treatment->began = std::min(treatment->began, start);
        treatment->lastSession = std::max(treatment->lastSession, day);
    }
    return treatment;
}

bool wasShownLately(const TrendFacts& facts, LocalDay today)
{
    return facts.lastShown && today - facts.lastShown->day < kBetweenNotices;
}

} // namespace

std::optional<MoodReference> moodReference(std::span<const DayScore> days, LocalDay lastSession)
{
    int count = 0;
    int sum = 0;
    int squares = 0;
    for (const DayScore& day :
         between(days, lastSession + kReferenceFrom, lastSession + kReferenceTo)) {
        const int value = day.score.value();
        ++count;
        sum += value;
        squares += value * value;
    }
    if (count < kLeastReferenceDays)
        return std::nullopt;
    const double variance =
        static_cast<double>(count * squares - sum * sum) / (count * (count - 1));
    return MoodReference{count, sum, std::max(kLeastDeviation, std::sqrt(variance))};
}

bool isMoodLower(std::span<const DayScore> days, LocalDay lastSession, LocalDay today)
{
    const auto reference = moodReference(days, lastSession);
    if (!reference)
        return false;
    const LocalDay afterReference = lastSession + kReferenceTo + std::chrono::days{1};
    const auto week = between(days, today - kMedianDays + std::chrono::days{1}, today);
    return isOftenBelow(belowLine(between(days, afterReference, today), *reference))
        && isMedianLow(week, *reference);
}

bool isPhq9Higher(std::span<const TotalAt> phq9, Instant treatmentBegan)
{
    const auto isSince = [treatmentBegan](const TotalAt& each) {
        return each.at >= treatmentBegan;
    };
    const std::span since{std::ranges::find_if(phq9, isSince), phq9.end()};
    if (since.empty() || !since.back().total)
        return false;
    const int newest = *since.back().total;
    int lowest = newest;
    for (const TotalAt& each : since)
        lowest = std::min(lowest, each.total.value_or(lowest));
    return newest - lowest >= kPhq9Rise;
}

bool isPhq9New(const TrendFacts& facts, Instant now)
{
    if (facts.phq9.empty())
        return false;
    const Instant newest = facts.phq9.back().at;
    return now - newest <= kNewAnswer && !(facts.lastShown && newest <= facts.lastShown->at);
}

bool isNearSession(std::span<const TreatmentSession> sessions, Instant now)
{
    return std::ranges::any_of(
        sessions, [now](const TreatmentSession& session) { return isNear(session, now); });
}

bool isTrendNoticeDue(const TrendFacts& facts, const ZonedInstant& now)
{
    const auto treatment = treatmentOf(facts.sessions);
    if (!treatment || isNearSession(facts.sessions, now.at()) || wasShownLately(facts, now.day()))
        return false;
    return isMoodLower(facts.days, treatment->lastSession, now.day())
        || (isPhq9New(facts, now.at()) && isPhq9Higher(facts.phq9, treatment->began));
}

} // namespace homeward::rules
