#include "core/services/clinics.h"
#include "core/services/policies.h"
#include "core/services/rides.h"
#include "core/services/sessions.h"
#include "core/services/side_effects.h"
#include "core/services/treatment_day.h"
#include "core/services/vitals.h"
#include "tests/core/storage/store_fixture.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_files.h"
#include "tests/support/staff_codes.h"

#include <chrono>
#include <cstdlib>
#include <string>

// Made v0002.db, once: make_v0002 FILE. Kept so that the next schema's file can be made alike.
// tests/core/storage/golden_v0002_test.cpp says what is in it.

namespace homeward {
namespace {

using namespace std::chrono_literals;

constexpr const char* kPolicy = R"({"format": 1, "clinic": "Clinic at the Park", "version": 3,
 "signature": "a.b.c", "routes": {"iv": {"after": [{"rule": "noDriving", "restMinutes": 2160,
 "nextDayFromMinutes": 360, "needsSleep": true, "text": "Our words"}],
 "observation": {"mode": "planned", "minutes": 90}}}})";

/// Writes days of a patient into a store, as the services would.
class Filling {
public:
    Filling(storage::Store& store, testing::ManualClock& clock) : m_store(store), m_clock(clock) { }

    void all()
    {
        (void)m_clinics.enter({.name = "Clinic at the Park", .phone = "030 99", .hours = "9 to 5"},
                              SecretBytes{testing::kStaffSecret});
        (void)m_policies.take(kPolicy, rules::Jurisdiction::Elsewhere);
        const SessionId first = m_sessions.add(plan(24h))->id;
        (void)m_sessions.replan(first, plan(26h));
        (void)m_rides.arrange(first, ride("Grace Hopper"));
        m_clock.advance(26h);
        dosing(first);
        leaving(first);
        m_clock.reboot("second boot", 12h);
        night();
        later();
    }

private:
    ZonedInstant here() const { return {m_clock.now(), *findZone("Europe/Berlin").value()}; }

    SessionPlan plan(std::chrono::hours ahead) const
    {
        return {.route = Route::Intravenous,
                .start = {m_clock.now() + ahead, *findZone("Europe/Berlin").value()},
                .length = 40min,
                .place = "Ünter den Linden"};
    }

    RidePlan ride(const std::string& name) const
    {
        return {.escort = Escort::create(name, "friend", "030 1").value(),
                .method = RideMethod::Taxi,
                .expectedAt = here()};
    }

    void dosing(const SessionId& id)
    {
        (void)m_sessions.take(id, SessionStep::Start, m_clock.now());
        m_clock.advance(30min);
        (void)m_sessions.take(id, SessionStep::EndDosing, m_clock.now());
        (void)m_sessions.takeBack(id, SessionStep::EndDosing);
        m_clock.advance(10min);
        (void)m_sessions.take(id, SessionStep::EndDosing, m_clock.now());
        (void)m_sessions.take(id, SessionStep::EndDosing, m_clock.now() - 1min);
        const auto signs = VitalSigns::create(
            {.systolic = 131, .diastolic = 84, .heartRate = 96, .saturation = 97});
        (void)m_vitals.record(signs.value(), here(), "nurse", id);
        (void)m_sideEffects.record({findSideEffect("nausea"), Severity::Mild}, here(), id);
    }

    void leaving(const SessionId& id)
    {
        m_clock.advance(2h);
        (void)m_sessions.take(id, SessionStep::EndObservation, m_clock.now());
        (void)m_rides.noRide(id, std::nullopt, here());
        (void)m_rides.noRide(id, NoRideChoice::CallContact, here());
        (void)m_rides.arrange(id, ride("Ada Lovelace"));
        (void)m_rides.arrive(id, here());
        (void)m_rides.handOverByCode(id, testing::wrongCode(m_clock.now()), here());
        (void)m_rides.handOverByCode(id, testing::staffCode(m_clock.now()), here());
    }

    void night()
    {
        (void)m_day.confirmSleep(*findZone("Europe/Berlin").value());
        (void)m_day.withdrawSleep();
        m_clock.advance(1h);
        (void)m_day.confirmSleep(*findZone("Europe/Berlin").value());
    }

    void later()
    {
        const SessionId cancelled = m_sessions.add(plan(24h))->id;
        (void)m_sessions.take(cancelled, SessionStep::Cancel, m_clock.now());
        SessionPlan esketamine = plan(48h);
        esketamine.route = Route::EsketamineNasal;
        esketamine.kind = SessionKind::Booster;
        esketamine.doseText = "as agreed";
        (void)m_sessions.add(esketamine);
        const SessionId open = m_sessions.add(plan(0h))->id;
        (void)m_sessions.take(open, SessionStep::Start, m_clock.now());
    }

    storage::Store& m_store;
    testing::ManualClock& m_clock;
    testing::SeededRandom m_random;
    services::Sessions m_sessions{m_store, m_clock, m_random};
    services::Policies m_policies{m_store, m_clock, m_random};
    testing::MemoryFiles m_files;
    services::ReachableCopy m_reachable{m_store, m_files, "contacts.json"};
    services::Clinics m_clinics{m_store, m_clock, m_random, m_reachable};
    services::Rides m_rides{m_store, m_clock, m_random, m_clinics};
    services::TreatmentDay m_day{m_store, m_clock, m_random, m_sessions, m_policies, m_rides};
    services::Vitals m_vitals{m_store, m_clock, m_random};
    services::SideEffects m_sideEffects{m_store, m_clock, m_random};
};

/// False if the file could not be made.
bool makeSchema2(const char* file)
{
    const DatabaseKey key = storage::keyOf(7);
    const Uuid storeId = storage::storeIdOf(3);
    testing::ManualClock clock{std::chrono::sys_days{std::chrono::year{2024} / 3 / 9} + 9h};
    if (!storage::Store::create(file, key, storeId))
        return false;
    auto store = storage::Store::open(file, key, storeId).value();
    Filling{store, clock}.all();
    return true;
}

} // namespace
} // namespace homeward

int main(int count, char** arguments)
{
    return count == 2 && homeward::makeSchema2(arguments[1]) ? EXIT_SUCCESS : EXIT_FAILURE;
}
