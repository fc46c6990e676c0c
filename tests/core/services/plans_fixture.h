#pragma once

#include "core/services/plans.h"
#include "tests/core/services/treatment_fixture.h"

#include <optional>
#include <vector>

namespace homeward::services {

/// Courses and boosters beside the sessions of a patient in Berlin; it is Tuesday 5 March 2024,
/// 13:00 there.
class PlansTest : public TreatmentTest {
protected:
    Plans& plans()
    {
        if (!m_plans)
            m_plans.emplace(store(), clock(), m_random, sessions());
        return *m_plans;
    }

    void restart()
    {
        m_plans.reset();
        reopen();
    }

    /// At this time of day, so many days from now.
    SessionPlan planIn(int days, Route route = Route::Intravenous)
    {
        return planAt(now() + std::chrono::days{days}, route);
    }

    Course started(const std::vector<SessionPlan>& sessions, std::string_view name = "")
    {
        return plans().start(name, sessions).value();
    }

    TreatmentSession session(const SessionId& id) { return sessions().find(id).value(); }

    static const date::time_zone& berlin() { return *findZone(kBerlin).value(); }

private:
    testing::SeededRandom m_random{4};
    std::optional<Plans> m_plans;
};

} // namespace homeward::services
