#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/subscription.h"
#include "core/credentials/staff_code.h"
#include "core/model/ride_home.h"
#include "core/rules/ride_steps.h"
#include "core/services/clinics.h"
#include "core/services/problem.h"
#include "core/storage/ride_row.h"
#include "core/storage/session_row.h"
#include "core/storage/store.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace homeward::services {

/// Five wrong codes, and no code is looked at for a minute.
struct CodePause {
    std::chrono::seconds left;

    friend bool operator==(const CodePause&, const CodePause&) = default;
};

/// Why staff initials were not taken.
enum class InitialsError : std::uint8_t {
    ClinicIsPaired, ///< then only its code counts
    NotInitials, ///< not 1 to 4 letters
};

/// Why a code was not even looked at.
enum class CodeSetupError : std::uint8_t { NoStaffSecret };

using RideProblem = std::variant<rules::RideError, credentials::StaffCodeError, CodePause,
                                 InitialsError, CodeSetupError, DiaryError>;

/// The ride home of each session. A confirmed hand-over also writes down that staff have discharged
/// the person, in the same transaction, unless that is on record. Every write is on disk with its
/// outbox row once it returns.
///
/// Lives on the thread of its store.
class Rides {
public:
    /// All must outlive this.
    Rides(storage::Store& store, const Clock& clock, Random& random, Clinics& clinics);

    /// NotArranged for a session that has no ride yet; NotFound for one that does not exist.
    [[nodiscard]] Result<RideHome, DiaryError> of(const SessionId& session);

    [[nodiscard]] Result<RideHome, RideProblem> arrange(const SessionId& session,
                                                        const RidePlan& plan);
    [[nodiscard]] Result<RideHome, RideProblem> arrive(const SessionId& session,
                                                       const ZonedInstant& at);
    [[nodiscard]] Result<RideHome, RideProblem>
    noRide(const SessionId& session, std::optional<NoRideChoice> choice, const ZonedInstant& at);

    /// Staff confirm with the clinic's code. A wrong one is on record before the answer comes back.
    [[nodiscard]] Result<RideHome, RideProblem>
    handOverByCode(const SessionId& session, std::string_view code, const ZonedInstant& at);

    /// Staff confirm by their initials, where no clinic is paired.
    [[nodiscard]] Result<RideHome, RideProblem>
    handOverByInitials(const SessionId& session, std::string initials, const ZonedInstant& at);

    /// A confirmation that came by sync.
    [[nodiscard]] Result<RideHome, RideProblem>
    handOverByMessage(const SessionId& session, std::string by, const ZonedInstant& at);

    /// How long no code is looked at; zero if one can be entered.
    [[nodiscard]] Result<std::chrono::seconds, DiaryError> codePause();

    [[nodiscard]] Subscription onChange(Publisher<SessionId>::Listener listener);

private:
    struct Possible;

    [[nodiscard]] Result<RideHome, RideProblem> take(const SessionId& session,
                                                     const storage::RideStep& step);
    /// The step as it can be written down, or what is in its way. Writes nothing.
    [[nodiscard]] Result<Possible, RideProblem> judged(const SessionId& session,
                                                       const storage::RideStep& step);
    /// The discharge that goes with a hand-over; nothing if one is on record.
    [[nodiscard]] Result<std::optional<storage::SessionStepRow>, RideProblem>
    dischargeWith(const SessionId& id, const StepTaken& taken);
    [[nodiscard]] Result<RideHome, RideProblem> write(const Possible& possible);
    [[nodiscard]] Result<TreatmentSession, DiaryError> session(const SessionId& id);

    storage::Store& m_store;
    const Clock& m_clock;
    Random& m_random;
    Clinics& m_clinics;
    Publisher<SessionId> m_changes;
};

} // namespace homeward::services
