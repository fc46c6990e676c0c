#include "core/rules/booster_day.h"

#include "core/rules/course_check.h"
#include "core/rules/session_day.h"

#include <algorithm>

namespace homeward::rules {

namespace {

using std::chrono::days;
using std::chrono::weeks;

/// The day of a session that took place.
std::optional<LocalDay> heldOn(const TreatmentSession& session)
{
    if (session.cancelled || !session.started)
        return std::nullopt;
    return dayAt(session.started->at, session.plan.start);
}

/// The day of a session that is still to come.
std::optional<LocalDay> plannedOn(const TreatmentSession& session, LocalDay today)
{
    if (session.cancelled || session.started)
        return std::nullopt;
    const LocalDay day = dayAt(session.plan.start.at(), session.plan.start);
    return day < today ? std::nullopt : std::optional{day};
}

struct DayOfBooster {
    std::span<const TreatmentSession> sessions;
    LocalDay today;

    std::optional<LocalDay> operator()(const NoBooster& /*none*/) const { return std::nullopt; }

    std::optional<LocalDay> operator()(const BoosterDate& date) const
    {
        const LocalDay from = date.day - kAroundBooster;
        const bool isAnswered = std::ranges::any_of(sessions, [&](const TreatmentSession& each) {
            return heldOn(each) >= std::optional{from}
            || plannedOn(each, today) >= std::optional{from};
        });
        return isAnswered ? std::nullopt : std::optional{date.day};
    }

    std::optional<LocalDay> operator()(const BoosterInterval& interval) const
    {
        std::optional<LocalDay> last;
        for (const TreatmentSession& each : sessions) {
            if (plannedOn(each, today))
                return std::nullopt;
            last = std::max(last, heldOn(each));
        }
        return last ? std::optional{*last + weeks{interval.weeks}} : std::nullopt;
    }
};

} // namespace

Result<void, BoosterError> checkBooster(const BoosterTime& when, LocalDay today)
{
    if (const auto* date = std::get_if<BoosterDate>(&when)) {
        if (date->day < today)
            return unexpected{BoosterError::InThePast};
        if (date->day > today + kPlanHorizon)
            return unexpected{BoosterError::TooFar};
    }
    if (const auto* interval = std::get_if<BoosterInterval>(&when))
        if (interval->weeks < BoosterInterval::kLeastWeeks
            || interval->weeks > BoosterInterval::kMostWeeks)
            return unexpected{BoosterError::WeeksOutOfRange};
    return {};
}

std::optional<LocalDay> boosterDay(const BoosterPlan& plan,
                                   std::span<const TreatmentSession> sessions, LocalDay today)
{
    return std::visit(DayOfBooster{sessions, today}, plan.when);
}

} // namespace homeward::rules
