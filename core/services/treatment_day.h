#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/wall_clock.h"
#include "core/model/ride_home.h"
#include "core/rules/day_stage.h"
#include "core/rules/observation.h"
#include "core/rules/policy_templates.h"
#include "core/rules/restrictions.h"
#include "core/services/policies.h"
#include "core/services/rides.h"
#include "core/services/sessions.h"

#include <optional>
#include <vector>

namespace homeward::services {

/// How the treatment day stands at one moment.
struct DayStatus {
    rules::DayStage stage = rules::DayStage::Everyday;
    /// The earliest moment that a session with a rule in force was judged at.
    Instant provenNow;
    /// The wall clock is ahead of what is proven by more than kClockTolerance: it was set forward.
    bool isClockDoubtful = false;
    /// The session that the day is about: under way, or else the one whose rule is in force last,
    /// or today's planned one, or one whose start has passed without a word. Absent on an ordinary
    /// day.
    std::optional<TreatmentSession> session = {};
    RideHome ride = {}; ///< of that session
    std::optional<rules::Observation> observation = {}; ///< of that session
    /// One a kind: in force, or ended with the latest session. Empty before the first session.
    std::vector<rules::Restriction> restrictions = {};
    /// A night's sleep is confirmed for every session that keeps a rule in force.
    bool isSleepConfirmed = false;
    std::vector<UnknownRule> others = {}; ///< the clinic's rules that this edition does not know
    rules::RulesInForce rules = {}; ///< of that session's route, or of nothing
    std::vector<std::string> medicineLines = {};
    std::vector<std::string> bringLines = {};
    std::optional<Instant> nextChange = {}; ///< when to look again by the wall clock, at the latest

    bool isPostSession() const { return rules::isPostSession(stage); }
};

inline constexpr std::chrono::minutes kClockTolerance{5};

/// Judges sessions, policies, rides and the two clocks together: the one place that knows how the
/// treatment day stands. Lives on the thread of its store.
class TreatmentDay {
public:
    /// All must outlive this.
    TreatmentDay(storage::Store& store, const Clock& clock, Random& random, Sessions& sessions,
                 Policies& policies, Rides& rides);

    /// How it stands now, on the wall clock of `zone`. Notes the reading of the clocks, so that a
    /// clock that is set forward later proves nothing.
    [[nodiscard]] Result<DayStatus, DiaryError> status(const date::time_zone& zone,
                                                       rules::Jurisdiction jurisdiction);

    /// "Yes, I have slept a night", now. Whether it was after the session's midnight is the rules'
    /// question.
    [[nodiscard]] Result<void, DiaryError> confirmSleep(const date::time_zone& zone);

    /// Takes the last such answer back. NotFound if there is none.
    [[nodiscard]] Result<void, DiaryError> withdrawSleep();

private:
    storage::Store& m_store;
    const Clock& m_clock;
    Random& m_random;
    Sessions& m_sessions;
    Policies& m_policies;
    Rides& m_rides;
};

} // namespace homeward::services
