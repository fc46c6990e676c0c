#pragma once

#include "core/storage/ride_store.h"
#include "core/storage/session_store.h"
#include "tests/core/storage/store_fixture.h"

#include <string>

namespace homeward::storage {

/// An open store, and rows of a treatment day for it.
class TreatmentRows : public StoreTest {
protected:
    void SetUp() override { }

    Database& database() { return m_store.writer(); }
    SessionStore sessions() { return SessionStore{m_store.writer()}; }

    template <class AnId>
    AnId id()
    {
        return AnId::make(kNoon, m_random);
    }

    static SessionPlan planAt(Instant start)
    {
        return {.route = Route::Intravenous,
                .start = {start, "UTC", std::chrono::seconds{0}},
                .length = std::chrono::minutes{40}};
    }

    static ZonedInstant moment(Instant at) { return {at, "UTC", std::chrono::seconds{0}}; }

    void replanned(const SessionId& session, const SessionPlan& plan)
    {
        ASSERT_TRUE(sessions().insertPlan(
            {.id = id<SessionPlanId>(), .session = session, .plan = plan, .recordedAt = kNoon}));
    }

    SessionId planned(const SessionPlan& plan)
    {
        const auto session = id<SessionId>();
        EXPECT_TRUE(sessions().insert(session, kNoon));
        replanned(session, plan);
        return session;
    }

    /// Written down a minute after it happened.
    SessionStepRow stepRow(const SessionId& session, SessionStep kind, Instant at)
    {
        return {.id = id<SessionStepId>(),
                .session = session,
                .kind = kind,
                .taken = {.at = at,
                          .recorded = {.wall = at + std::chrono::minutes{1},
                                       .boot = "a boot",
                                       .sinceBoot = std::chrono::milliseconds{1234}}}};
    }

    SessionStepRow stepped(const SessionId& session, SessionStep kind, Instant at)
    {
        const SessionStepRow row = stepRow(session, kind, at);
        EXPECT_TRUE(sessions().insertStep(row));
        return row;
    }

    RideEvent rideEvent(const SessionId& session, RideStep step)
    {
        return {.id = id<RideEventId>(),
                .session = session,
                .step = std::move(step),
                .recordedAt = kNoon};
    }

    RidePlan ridePlan() const
    {
        return {.escort = Escort::create("Ada Lovelace", "sister", "030 1").value(),
                .method = RideMethod::Taxi,
                .expectedAt = {kNoon, "Asia/Kathmandu", std::chrono::seconds{20'700}}};
    }

private:
    static Store created(const std::filesystem::path& path, const DatabaseKey& key, const Uuid& id)
    {
        EXPECT_TRUE(Store::create(path, key, id));
        return Store::open(path, key, id).value();
    }

    Store m_store = created(path(), key(), storeId());
    testing::SeededRandom m_random{99};
};

} // namespace homeward::storage
