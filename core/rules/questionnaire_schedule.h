#pragma once

#include "core/base/zoned_instant.h"
#include "core/model/treatment_session.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// When the app asks for a questionnaire by itself. Anybody may answer one at any other time, but
/// not while a rule is in force. Source: clinical-rules.md, "When a questionnaire is due".
namespace homeward::rules {

/// What a questionnaire is due for.
enum class DueReason : std::uint8_t {
    Baseline, ///< before the first session
    AfterCourse, ///< once, after a block of sessions
    FollowUp, ///< every two weeks, later every month
};

/// Local days of what the schedule counts from, on the person's own clock. In any order.
struct ScheduleFacts {
    std::vector<LocalDay> answered; ///< responses to this instrument, complete or not
    std::vector<LocalDay> held; ///< sessions that began
    std::vector<LocalDay> planned; ///< sessions that have not begun and were not cancelled
    std::optional<Instant> waitUntil = {}; ///< while a rule is in force: until when, at the least
};

/// A questionnaire that is due, or the next time that it will be.
struct QuestionnaireDue {
    DueReason reason;
    LocalDay day; ///< it is due from this day on
    std::optional<Instant> notBefore = {}; ///< on that day, a rule is in force until then

    bool isAt(const ZonedInstant& now) const
    {
        return now.day() >= day && (!notBefore || now.at() >= *notBefore);
    }

    friend bool operator==(const QuestionnaireDue&, const QuestionnaireDue&) = default;
};

/// Whether the program asks for that instrument by itself at all.
bool isScheduled(std::string_view instrument);

/// The day on which the questionnaire is due by what is known now, which may lie behind or ahead.
/// Absent where nothing is: before a session is planned, and during a block of sessions.
std::optional<QuestionnaireDue>
questionnaireDue(const ScheduleFacts& facts, const ZonedInstant& now, const date::time_zone& zone);

/// The facts of sessions: which began, which are to come. Days on the clock of `zone`.
ScheduleFacts scheduleFacts(std::span<const TreatmentSession> sessions,
                            const date::time_zone& zone);

} // namespace homeward::rules
