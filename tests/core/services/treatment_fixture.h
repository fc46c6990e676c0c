#pragma once

#include "core/services/clinics.h"
#include "core/services/policies.h"
#include "core/services/rides.h"
#include "core/services/sessions.h"
#include "core/services/side_effects.h"
#include "core/services/treatment_day.h"
#include "core/services/vitals.h"
#include "core/storage/integrity.h"
#include "tests/support/memory_files.h"
#include "tests/support/profile_fixture.h"
#include "tests/support/staff_codes.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace homeward::services {

/// The services of a treatment day on a store of their own.
struct TreatmentServices {
    TreatmentServices(storage::Store opened, testing::World& world)
        : store(std::move(opened)),
          sessions(store, world.clock, world.random),
          policies(store, world.clock, world.random),
          reachable(store, files, "contacts.json"),
          clinics(store, world.clock, world.random, reachable),
          rides(store, world.clock, world.random, clinics),
          day(store, world.clock, world.random, sessions, policies, rides),
          vitals(store, world.clock, world.random),
          sideEffects(store, world.clock, world.random)
    {
    }

    storage::Store store;
    Sessions sessions;
    Policies policies;
    testing::MemoryFiles files;
    ReachableCopy reachable;
    Clinics clinics;
    Rides rides;
    TreatmentDay day;
    Vitals vitals;
    SideEffects sideEffects;
};

/// A patient in Berlin, on Tuesday 5 March 2024 at 13:00 there. The store can be closed and opened
/// again, and looked at with plain SQL.
class TreatmentTest : public ::testing::Test {
protected:
    static constexpr const char* kBerlin = "Europe/Berlin";

    TreatmentTest()
    {
        EXPECT_TRUE(storage::Store::create(path(), m_enrolment.key, m_enrolment.vault.storeId));
        reopen();
    }

    /// What a restart of the program does.
    void reopen()
    {
        m_services.reset();
        m_services = std::make_unique<TreatmentServices>(
            storage::Store::open(path(), m_enrolment.key, m_enrolment.vault.storeId).value(),
            m_world);
    }

    /// What a restart of the device does, after it was off for a while.
    void restartDevice(const std::string& boot, std::chrono::seconds off)
    {
        clock().reboot(boot, off);
        reopen();
    }

    Sessions& sessions() { return m_services->sessions; }
    Policies& policies() { return m_services->policies; }
    Clinics& clinics() { return m_services->clinics; }
    Rides& rides() { return m_services->rides; }
    TreatmentDay& day() { return m_services->day; }
    Vitals& vitals() { return m_services->vitals; }
    SideEffects& sideEffects() { return m_services->sideEffects; }

    testing::ManualClock& clock() { return m_world.clock; }
    Instant now() const { return m_world.clock.now(); }
    ZonedInstant moment(const char* zone = kBerlin) const { return momentAt(now(), zone); }
    static ZonedInstant momentAt(Instant at, const char* zone = kBerlin)
    {
        return testing::momentIn(zone, at);
    }

    storage::Database& database() { return m_services->store.writer(); }
    storage::Store& store() { return m_services->store; }
    std::int64_t count(const std::string& table)
    {
        return database().integer("SELECT count(*) FROM " + table).value();
    }

    /// How many rows of the outbox speak of such an entity.
    std::int64_t queued(const std::string& entity, const std::string& operation = "create")
    {
        return count("outbox WHERE entity = '" + entity + "' AND operation = '" + operation + "'");
    }

    std::vector<std::string> findings() { return storage::integrityFindings(database()).value(); }

    /// From now on, writing into the table fails.
    void block(const std::string& table)
    {
        ASSERT_TRUE(database().execute("CREATE TRIGGER stop_" + table + " BEFORE INSERT ON " + table
                                       + " BEGIN SELECT RAISE(ABORT, 'stop'); END"));
    }

    static SessionPlan planAt(Instant start, Route route = Route::Intravenous,
                              const char* zone = kBerlin)
    {
        return {.route = route, .start = momentAt(start, zone), .length = std::chrono::minutes{40}};
    }

    /// A session that begins now.
    SessionId startedSession(Route route = Route::Intravenous)
    {
        const auto session = sessions().add(planAt(now(), route)).value();
        EXPECT_TRUE(sessions().take(session.id, SessionStep::Start, now()));
        return session.id;
    }

    /// A session whose dosing ends now, 40 minutes after it began.
    SessionId endedSession(Route route = Route::Intravenous)
    {
        const SessionId id = startedSession(route);
        clock().advance(std::chrono::minutes{40});
        EXPECT_TRUE(sessions().take(id, SessionStep::EndDosing, now()));
        return id;
    }

    RidePlan ridePlan(const std::string& name = "Ada Lovelace")
    {
        return {.escort = Escort::create(name, "sister", "030 1234").value(),
                .method = RideMethod::Taxi,
                .expectedAt = moment()};
    }

    /// An ended session whose escort has arrived.
    SessionId readyToLeave()
    {
        const SessionId id = endedSession();
        clock().advance(std::chrono::hours{2});
        EXPECT_TRUE(rides().arrange(id, ridePlan()));
        EXPECT_TRUE(rides().arrive(id, moment()));
        return id;
    }

    void pairClinic()
    {
        ASSERT_TRUE(clinics().enter({.name = "Clinic at the Park", .phone = "030 99"},
                                    SecretBytes{testing::kStaffSecret}));
    }

    std::string code() const { return testing::staffCode(now()); }
    std::string wrongCode() const { return testing::wrongCode(now()); }

    DayStatus status(const char* zone = kBerlin,
                     rules::Jurisdiction jurisdiction = rules::Jurisdiction::Elsewhere)
    {
        return day().status(*findZone(zone).value(), jurisdiction).value();
    }

    rules::DayStage stage() { return status().stage; }

    /// Until a moment on a clock of Berlin in March 2024, which is an hour ahead of UTC.
    void waitUntil(int day, std::chrono::minutes timeOfDay)
    {
        const Instant then = std::chrono::sys_days{std::chrono::year{2024} / 3 / day} + timeOfDay
            - std::chrono::hours{1};
        ASSERT_GE(then, now());
        clock().advance(then - now());
    }

    void confirmSleep() { ASSERT_TRUE(day().confirmSleep(*findZone(kBerlin).value())); }

    std::filesystem::path path() const { return m_world.temporary.path() / "diary.db"; }
    const vault::Enrolment& enrolment() const { return m_enrolment; }

private:
    testing::World m_world;
    vault::Enrolment m_enrolment = m_world.enrolment();
    std::unique_ptr<TreatmentServices> m_services;
};

/// The rule of that kind, which has to be listed.
inline rules::Restriction restriction(const DayStatus& status, RuleKind kind)
{
    const auto found = std::ranges::find(status.restrictions, kind, &rules::Restriction::kind);
    if (found == status.restrictions.end())
        throw std::runtime_error{"no such rule"};
    return *found;
}

inline rules::RestrictionState driving(const DayStatus& status)
{
    return restriction(status, RuleKind::NoDriving).state;
}

} // namespace homeward::services
