#include "core/rules/bladder_question.h"

#include "core/base/zoned_instant.h"

#include <optional>

namespace homeward::rules {

namespace {

constexpr date::weeks kAskedFrom{8};
constexpr date::months kAskedAgainAfter{1};

std::optional<Instant> firstStart(std::span<const TreatmentSession> sessions)
{
    std::optional<Instant> first;
    for (const TreatmentSession& session : sessions)
        if (session.started && !session.cancelled && (!first || session.started->at < *first))
            first = session.started->at;
    return first;
}

std::optional<Instant> lastAnswer(std::span<const SideEffectReport> reports)
{
    std::optional<Instant> last;
    for (const SideEffectReport& report : reports)
        if (report.item->group == SideEffectGroup::Bladder && (!last || report.moment.at() > *last))
            last = report.moment.at();
    return last;
}

/// The same day of the next month, or its last day where that month is shorter.
LocalDay aMonthAfter(LocalDay day)
{
    const date::year_month_day then = date::year_month_day{day} + kAskedAgainAfter;
    return LocalDay{then.ok() ? then : then.year() / then.month() / date::last};
}

} // namespace

bool bladderQuestionDue(const ClinicPolicy* policy, std::span<const TreatmentSession> sessions,
                        std::span<const SideEffectReport> reports, Instant now,
                        const date::time_zone& zone)
{
    const auto dayOf = [&zone](Instant at) { return ZonedInstant{at, zone}.day(); };
    const auto first = firstStart(sessions);
    if (policy == nullptr || !policy->asksAboutBladder || !first)
        return false;
    const auto last = lastAnswer(reports);
    return dayOf(now) >= dayOf(*first) + kAskedFrom
        && (!last || dayOf(now) >= aMonthAfter(dayOf(*last)));
}

bool isOfBladderQuestion(const SideEffectItem& item)
{
    return item.group == SideEffectGroup::Bladder || item.code == "poorMemory";
}

} // namespace homeward::rules
