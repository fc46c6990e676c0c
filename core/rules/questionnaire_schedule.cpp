#include "core/rules/questionnaire_schedule.h"

#include <algorithm>

namespace homeward::rules {

namespace {

constexpr date::days kBaselineWindow{14}; // what the instruments look back over
constexpr date::days kBlockGap{14}; // a session within this after another belongs to the same block
constexpr date::days kFortnight{14};
constexpr date::months kFortnightlyFor{2};
constexpr date::days kLeastGap{7};

std::optional<LocalDay> latest(const std::vector<LocalDay>& all)
{
    const auto found = std::ranges::max_element(all);
    return found == all.end() ? std::nullopt : std::optional{*found};
}

std::optional<LocalDay> earliestFrom(const std::vector<LocalDay>& all, LocalDay first)
{
    std::optional<LocalDay> earliest;
    for (const LocalDay day : all)
        if (day >= first && (!earliest || day < *earliest))
            earliest = day;
    return earliest;
}

/// The same day of a later month, or that month's last.
LocalDay monthsLater(LocalDay day, date::months months)
{
    const auto date = date::year_month_day{day} + months;
    return LocalDay{date.ok() ? date : date.year() / date.month() / date::last};
}

std::optional<QuestionnaireDue> baselineDue(const ScheduleFacts& facts, LocalDay today)
{
    const auto first = earliestFrom(facts.planned, today);
    if (!first)
        return std::nullopt;
    const LocalDay from = *first - kBaselineWindow;
    if (earliestFrom(facts.answered, from))
        return std::nullopt;
    return QuestionnaireDue{.reason = DueReason::Baseline, .day = from};
}

QuestionnaireDue followUpDue(LocalDay lastSession, LocalDay lastAnswer)
{
    const LocalDay next = lastAnswer + kFortnight;
    const bool isFortnightly = next <= monthsLater(lastSession, kFortnightlyFor);
    return {.reason = DueReason::FollowUp,
            .day = isFortnightly ? next : monthsLater(lastAnswer, date::months{1})};
}

std::optional<QuestionnaireDue> dueAfter(LocalDay lastSession, const ScheduleFacts& facts,
                                         LocalDay today)
{
    const auto next = earliestFrom(facts.planned, std::max(today, lastSession));
    if (next && *next - lastSession <= kBlockGap)
        return std::nullopt; // the block goes on
    const auto answered = latest(facts.answered);
    if (answered && *answered > lastSession)
        return followUpDue(lastSession, *answered);
    return QuestionnaireDue{.reason = DueReason::AfterCourse, .day = lastSession + date::days{1}};
}

/// Moves the day on to where the gap to the last answer is kept and no rule is in force.
QuestionnaireDue movedOn(QuestionnaireDue due, const ScheduleFacts& facts,
                         const date::time_zone& zone)
{
    if (const auto answered = latest(facts.answered))
        due.day = std::max(due.day, *answered + kLeastGap);
    if (!facts.waitUntil)
        return due;
    const LocalDay free = ZonedInstant{*facts.waitUntil, zone}.day();
    if (due.day <= free) {
        due.day = free;
        due.notBefore = facts.waitUntil;
    }
    return due;
}

} // namespace

bool isScheduled(std::string_view instrument)
{
    return instrument == "phq9" || instrument == "gad7";
}

std::optional<QuestionnaireDue>
questionnaireDue(const ScheduleFacts& facts, const ZonedInstant& now, const date::time_zone& zone)
{
    const auto lastSession = latest(facts.held);
    const auto due =
        lastSession ? dueAfter(*lastSession, facts, now.day()) : baselineDue(facts, now.day());
    if (!due)
        return std::nullopt;
    return movedOn(*due, facts, zone);
}

ScheduleFacts scheduleFacts(std::span<const TreatmentSession> sessions, const date::time_zone& zone)
{
    ScheduleFacts facts;
    for (const TreatmentSession& session : sessions) {
        if (session.status() == SessionStatus::Planned)
            facts.planned.push_back(ZonedInstant{session.plan.start.at(), zone}.day());
        else if (session.status() != SessionStatus::Cancelled && session.started)
            facts.held.push_back(ZonedInstant{session.started->at, zone}.day());
    }
    return facts;
}

} // namespace homeward::rules
