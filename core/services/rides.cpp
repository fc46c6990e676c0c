#include "core/services/rides.h"

#include "core/rules/session_steps.h"
#include "core/services/outbox_entities.h"
#include "core/services/record_change.h"
#include "core/services/ride_replay.h"
#include "core/services/staff_code_gate.h"
#include "core/services/staff_initials.h"
#include "core/storage/clock_store.h"
#include "core/storage/ride_store.h"
#include "core/storage/session_store.h"
#include "core/storage/staff_code_store.h"

#include <utility>

namespace homeward::services {

namespace {

using rules::RideError;
using storage::RideEvent;
using storage::RideEventId;
using storage::SessionStepId;
using storage::SessionStepRow;
using storage::SessionStore;

/// Why a session keeps a discharge from being written down, in the words of a ride.
RideProblem rideProblemOf(rules::SessionError error)
{
    if (error == rules::SessionError::InTheFuture)
        return DiaryError::InTheFuture;
    return RideError::BeforeStart;
}

} // namespace

/// A step that may be written down, and what goes with it.
struct Rides::Possible {
    RideEvent event;
    RideHome ride; ///< as it stands afterwards
    ClockReading now;
    std::optional<SessionStepRow> discharge = {};
    std::optional<credentials::CodeStep> code = {};
};

Rides::Rides(storage::Store& store, const Clock& clock, Random& random, Clinics& clinics)
    : m_store(store),
      m_clock(clock),
      m_random(random),
      m_clinics(clinics)
{
}

Result<RideHome, DiaryError> Rides::of(const SessionId& session)
{
    const auto found = this->session(session);
    if (!found)
        return unexpected{found.error()};
    const auto events = translated(storage::RideStore{m_store.reader()}.eventsOf(session));
    if (!events)
        return unexpected{events.error()};
    return replayed(session, *events).map_error([](RideError) { return DiaryError::Damaged; });
}

Result<RideHome, RideProblem> Rides::arrange(const SessionId& session, const RidePlan& plan)
{
    return take(session, plan);
}

Result<RideHome, RideProblem> Rides::arrive(const SessionId& session, const ZonedInstant& at)
{
    return take(session, storage::EscortArrival{at});
}

Result<RideHome, RideProblem>
Rides::noRide(const SessionId& session, std::optional<NoRideChoice> choice, const ZonedInstant& at)
{
    return take(session, storage::RideMissing{.choice = choice, .at = at});
}

Result<RideHome, RideProblem> Rides::handOverByCode(const SessionId& session, std::string_view code,
                                                    const ZonedInstant& at)
{
    // What keeps it from being confirmed is said first: a good code must not be used up for
    // nothing.
    auto possible = judged(session, HandOver{.proof = HandOverProof::StaffCode, .at = at});
    if (!possible)
        return unexpected{possible.error()};
    const auto secret = m_clinics.staffSecret();
    if (!secret)
        return unexpected{secret.error()};
    if (secret->isEmpty())
        return unexpected{CodeSetupError::NoStaffSecret};
    const auto accepted = StaffCodeGate{m_store}.look(*secret, code, possible->now);
    if (!accepted)
        return unexpected{accepted.error()};
    possible->code = *accepted;
    return write(*possible);
}

Result<RideHome, RideProblem>
Rides::handOverByInitials(const SessionId& session, std::string initials, const ZonedInstant& at)
{
    const auto secret = m_clinics.staffSecret();
    if (!secret)
        return unexpected{secret.error()};
    if (!secret->isEmpty())
        return unexpected{InitialsError::ClinicIsPaired};
    if (!isInitials(initials))
        return unexpected{InitialsError::NotInitials};
    return take(
        session,
        HandOver{.proof = HandOverProof::StaffInitials, .by = std::move(initials), .at = at});
}

Result<RideHome, RideProblem> Rides::handOverByMessage(const SessionId& session, std::string by,
                                                       const ZonedInstant& at)
{
    return take(session,
                HandOver{.proof = HandOverProof::ClinicMessage, .by = std::move(by), .at = at});
}

Result<std::chrono::seconds, DiaryError> Rides::codePause()
{
    return StaffCodeGate{m_store}.pauseLeft(m_clock.read());
}

Subscription Rides::onChange(Publisher<SessionId>::Listener listener)
{
    return m_changes.subscribe(std::move(listener));
}

Result<RideHome, RideProblem> Rides::take(const SessionId& session, const storage::RideStep& step)
{
    const auto possible = judged(session, step);
    if (!possible)
        return unexpected{possible.error()};
    return write(*possible);
}

Result<Rides::Possible, RideProblem> Rides::judged(const SessionId& session,
                                                   const storage::RideStep& step)
{
    const ClockReading now = m_clock.read();
    if (const auto moment = momentOf(step); moment && *moment > now.wall)
        return unexpected{DiaryError::InTheFuture};
    auto ride = of(session);
    if (!ride)
        return unexpected{ride.error()};
    auto changed = after(std::move(*ride), step);
    if (!changed)
        return unexpected{changed.error()};
    Possible possible{.event = {.id = RideEventId::make(now.wall, m_random),
                                .session = session,
                                .step = step,
                                .recordedAt = now.wall},
                      .ride = std::move(*changed),
                      .now = now};
    if (const auto* handOver = std::get_if<HandOver>(&step)) {
        auto discharge = dischargeWith(session, {.at = handOver->at.at(), .recorded = now});
        if (!discharge)
            return unexpected{discharge.error()};
        possible.discharge = std::move(*discharge);
    }
    return possible;
}

Result<std::optional<SessionStepRow>, RideProblem> Rides::dischargeWith(const SessionId& id,
                                                                        const StepTaken& taken)
{
    const auto session = this->session(id);
    if (!session)
        return unexpected{session.error()};
    if (!session->started || taken.at < session->started->at)
        return unexpected{RideError::BeforeStart};
    if (session->discharged)
        return std::nullopt;
    if (const auto step = rules::withStep(*session, SessionStep::Discharge, taken); !step)
        return unexpected{rideProblemOf(step.error())};
    return SessionStepRow{.id = SessionStepId::make(taken.recorded.wall, m_random),
                          .session = id,
                          .kind = SessionStep::Discharge,
                          .taken = taken};
}

Result<RideHome, RideProblem> Rides::write(const Possible& possible)
{
    Queue queue{possible.now.wall, {{kRideEntity, possible.event.id.uuid()}}};
    if (possible.discharge)
        queue.rows.push_back({kStepEntity, possible.discharge->id.uuid()});
    const auto written = recordChange(m_store.writer(), queue, [&](storage::Database& database) {
        auto done = storage::RideStore{database}.insert(possible.event);
        if (done && possible.discharge)
            done = SessionStore{database}.insertStep(*possible.discharge);
        if (done && possible.discharge)
            done = storage::ClockStore{database}.note(possible.now);
        if (done && possible.code)
            done = storage::StaffCodeStore{database}.insertUse(
                {*possible.code, possible.event.id, possible.now});
        return done;
    });
    if (!written)
        return unexpected{written.error()};
    m_changes.publish(possible.event.session);
    return possible.ride;
}

Result<TreatmentSession, DiaryError> Rides::session(const SessionId& id)
{
    auto session = translated(SessionStore{m_store.reader()}.find(id));
    if (!session)
        return unexpected{session.error()};
    if (!*session)
        return unexpected{DiaryError::NotFound};
    return std::move(**session);
}

} // namespace homeward::services
