#include "core/storage/clinic_store.h"
#include "core/storage/clock_store.h"
#include "core/storage/integrity.h"
#include "core/storage/outbox_store.h"
#include "core/storage/policy_store.h"
#include "core/storage/ride_store.h"
#include "core/storage/session_diary_store.h"
#include "core/storage/session_store.h"
#include "core/storage/side_effect_store.h"
#include "core/storage/sleep_store.h"
#include "core/storage/staff_code_store.h"
#include "core/storage/vitals_store.h"
#include "tests/core/storage/golden_fixture.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

namespace homeward::storage {
namespace {

using namespace std::chrono_literals;

class GoldenV0002 : public GoldenTest {
protected:
    Database& reader() { return m_store.reader(); }
    std::vector<TreatmentSession> sessions() { return SessionStore{reader()}.list().value(); }

    static std::string shown(Instant at) { return date::format("%F %R", at); }

    static std::string shown(const std::optional<StepTaken>& taken)
    {
        return taken ? shown(taken->at) : "-";
    }

    static std::string shown(const TreatmentSession& session)
    {
        std::ostringstream text;
        text << date::format("%F %R", session.plan.start.local()) << ' '
             << session.plan.start.zone() << ' ' << static_cast<int>(session.plan.route) << ' '
             << session.plan.length.count() << " | " << shown(session.started) << " | "
             << shown(session.dosingEnded) << " | " << shown(session.observed) << " | "
             << shown(session.discharged) << " | " << shown(session.cancelled);
        return text.str();
    }

    Store& store() { return m_store; }

private:
    Store m_store = openCopy("v0002.db");
};

TEST_F(GoldenV0002, HoldsTheSessionsThatWereWrittenThen)
{
    std::vector<std::string> listed;
    for (const TreatmentSession& session : sessions())
        listed.push_back(shown(session));

    EXPECT_EQ(listed,
              (std::vector<std::string>{
                  "2024-03-10 12:00 Europe/Berlin 0 40 | 2024-03-10 11:00 |"
                  " 2024-03-10 11:39 | 2024-03-10 13:40 | 2024-03-10 13:40 | -",
                  "2024-03-11 03:40 Europe/Berlin 0 40 | 2024-03-11 02:40 | - | - | - | -",
                  "2024-03-12 03:40 Europe/Berlin 0 40 | - | - | - | - | 2024-03-11 02:40",
                  "2024-03-13 03:40 Europe/Berlin 2 40 | - | - | - | - | -"}));
}

TEST_F(GoldenV0002, HoldsWhatWasMovedAndWithWhichClocks)
{
    const TreatmentSession first = sessions().front();

    EXPECT_EQ(shown(first.movedFrom->at()), "2024-03-10 09:00");
    EXPECT_EQ(first.plan.place, "Ünter den Linden");
    EXPECT_EQ(first.started->recorded, (ClockReading{first.started->at, "first boot", 27h}));
    EXPECT_EQ(sessions().back().plan.kind, SessionKind::Booster);
    EXPECT_EQ(sessions().back().plan.doseText, "as agreed");
}

TEST_F(GoldenV0002, HoldsTheWayHome)
{
    const auto events = RideStore{reader()}.eventsOf(sessions().front().id).value();

    ASSERT_EQ(events.size(), 6U);
    EXPECT_EQ(std::get<RidePlan>(events[0].step).escort.name(), "Grace Hopper");
    EXPECT_EQ(std::get<RideMissing>(events[1].step).choice, std::nullopt);
    EXPECT_EQ(std::get<RideMissing>(events[2].step).choice, NoRideChoice::CallContact);
    EXPECT_EQ(std::get<RidePlan>(events[3].step).escort.name(), "Ada Lovelace");
    EXPECT_EQ(shown(std::get<EscortArrival>(events[4].step).at.at()), "2024-03-10 13:40");
    EXPECT_EQ(std::get<HandOver>(events[5].step).proof, HandOverProof::StaffCode);
    EXPECT_EQ(StaffCodeStore{reader()}.lastStep().value(),
              std::get<HandOver>(events[5].step).at.at().time_since_epoch().count() / 30);
    EXPECT_EQ(StaffCodeStore{reader()}.wrongCodes().value(), WrongCodes{});
}

TEST_F(GoldenV0002, HoldsWhatTheClinicHasSent)
{
    EXPECT_EQ(ClinicStore{reader()}.latest().value(),
              (Clinic{"Clinic at the Park", "030 99", "9 to 5", true}));
    EXPECT_EQ(ClinicStore{reader()}.staffSecret()->text(), "12345678901234567890");
    const auto policy = PolicyStore{reader()}.latest().value().value();
    EXPECT_NE(policy.find("\"restMinutes\": 2160"), std::string::npos);
}

TEST_F(GoldenV0002, HoldsWhatStaffAndThePersonHaveSaid)
{
    const auto vitals = VitalsStore{reader()}.list().value();
    const auto effects = SideEffectStore{reader()}.list().value();
    const auto night = SleepStore{reader()}.last().value();

    ASSERT_EQ(vitals.size(), 1U);
    EXPECT_EQ(vitals[0].signs.numbers(), (VitalSigns::Numbers{131, 84, 96, 97}));
    EXPECT_EQ(vitals[0].measuredBy, "nurse");
    ASSERT_EQ(effects.size(), 1U);
    EXPECT_EQ(effects[0].item, findSideEffect("nausea"));
    EXPECT_EQ(shown(night->recorded.wall), "2024-03-11 02:40");
    EXPECT_EQ(SleepStore{reader()}.since(Instant{})->size(), 1U);
}

TEST_F(GoldenV0002, KeepsEveryRow)
{
    const auto count = [&](const std::string& table) {
        return reader().integer("SELECT count(*) FROM " + table).value();
    };

    EXPECT_EQ(count("session_plan"), 5);
    EXPECT_EQ(count("session_step"), 8);
    EXPECT_EQ(count("session_step_withdrawal"), 1);
    EXPECT_EQ(count("sleep_confirmation"), 2);
    EXPECT_EQ(count("sleep_withdrawal"), 1);
    EXPECT_EQ(count("staff_code_try"), 2);
    EXPECT_EQ(ClockStore{reader()}.spansFrom("first boot")->size(), 2U);
    EXPECT_EQ(OutboxStore{reader()}.list()->size(), 25U);
}

TEST_F(GoldenV0002, CanHoldADiaryOfItsSessionsFromNowOn)
{
    const SessionId session = sessions().front().id;
    const DiaryEntry entry{.id = DiaryEntryId{storeIdOf(1)},
                           .moment = {kNoon, "UTC", std::chrono::seconds{0}},
                           .stage = DiaryStage::Integration,
                           .session = session,
                           .text = Note::create("It was wide").value(),
                           .recordedAt = kNoon};

    ASSERT_TRUE(SessionDiaryStore{store().writer()}.insert(entry));

    EXPECT_EQ(SessionDiaryStore{reader()}.ofSession(session).value(), std::vector{entry});
}

TEST_F(GoldenV0002, IsSound)
{
    EXPECT_TRUE(integrityFindings(store().writer())->empty());
}

} // namespace
} // namespace homeward::storage
