#include "core/services/reachable_copy.h"

#include "core/services/clinics.h"
#include "core/services/safety_plans.h"
#include "tests/support/memory_files.h"
#include "tests/support/profile_fixture.h"

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace homeward::services::reachable_copy_test {

const PlanContact kAna{"Ana", "0151 1", true};
const Clinic kPark{.name = "Clinic at the Park", .phone = "030 99", .hours = "8 to 17"};
const Clinic kLake{.name = "Lakeside Clinic", .phone = "040 11", .hours = ""};
const ClinicLine kParkLine{"030 99", "8 to 17"};
const ClinicLine kLakeLine{"040 11", ""};

/// A diary on a real store, and its copy on a disk that fails when told to.
class ReachableCopyTest : public ::testing::Test {
protected:
    ReachableCopyTest()
    {
        EXPECT_TRUE(storage::Store::create(path(), m_enrolment.key, m_enrolment.vault.storeId));
        m_store.emplace(
            storage::Store::open(path(), m_enrolment.key, m_enrolment.vault.storeId).value());
        m_copy = std::make_unique<ReachableCopy>(*m_store, m_files, kFile);
        m_plans = std::make_unique<SafetyPlans>(*m_store, m_world.clock, *m_copy);
        m_clinics = std::make_unique<Clinics>(*m_store, m_world.clock, m_world.random, *m_copy);
    }

    testing::MemoryFiles& files() { return m_files; }
    ReachableCopy& copy() { return *m_copy; }
    SafetyPlans& plans() { return *m_plans; }
    storage::Database& database() { return m_store->writer(); }

    Result<Clinic, Problem<ClinicError>> enter(const Clinic& clinic)
    {
        return m_clinics->enter(clinic, std::nullopt);
    }
    std::optional<ClinicLine> onRecord()
    {
        const auto clinic = m_clinics->current().value();
        return clinic ? std::optional{ClinicLine{clinic->phone, clinic->hours}} : std::nullopt;
    }
    ReachableContacts reachable() { return reachableContacts(m_files, kFile); }

    std::string text()
    {
        const auto& bytes = m_files.content().at(kFile);
        return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    }
    void write(const std::string& text)
    {
        const auto bytes = std::as_bytes(std::span{text});
        m_files.content()[kFile] = {bytes.begin(), bytes.end()};
    }

    void block()
    {
        ASSERT_TRUE(database().execute("CREATE TRIGGER stop BEFORE INSERT ON clinic"
                                       " BEGIN SELECT RAISE(ABORT, 'stop'); END"));
    }

    static inline const std::filesystem::path kFile = "contacts.json";

private:
    std::filesystem::path path() const { return m_world.temporary.path() / "diary.db"; }

    testing::World m_world;
    vault::Enrolment m_enrolment = m_world.enrolment();
    testing::MemoryFiles m_files;
    std::optional<storage::Store> m_store;
    std::unique_ptr<ReachableCopy> m_copy;
    std::unique_ptr<SafetyPlans> m_plans;
    std::unique_ptr<Clinics> m_clinics;
};

TEST_F(ReachableCopyTest, HasTheNumberAndTheHoursOfTheClinicAndNotItsName)
{
    ASSERT_TRUE(enter(kPark));

    EXPECT_EQ(reachable(), ReachableContacts{.clinic = kParkLine});
    EXPECT_EQ(text().find("Park"), std::string::npos);
}

TEST_F(ReachableCopyTest, FollowsTheClinicAndLeavesThePeople)
{
    ASSERT_TRUE(plans().setContacts({kAna}));
    ASSERT_TRUE(enter(kPark));
    EXPECT_EQ(reachable(), (ReachableContacts{{kAna}, kParkLine}));

    ASSERT_TRUE(enter(kLake));
    EXPECT_EQ(reachable(), (ReachableContacts{{kAna}, kLakeLine}));
}

TEST_F(ReachableCopyTest, FollowsThePeopleAndLeavesTheClinic)
{
    ASSERT_TRUE(enter(kPark));
    ASSERT_TRUE(plans().setContacts({kAna}));
    EXPECT_EQ(reachable(), (ReachableContacts{{kAna}, kParkLine}));

    ASSERT_TRUE(plans().setContacts({}));
    EXPECT_EQ(reachable(), (ReachableContacts{{}, kParkLine}));
}

TEST_F(ReachableCopyTest, IsNotThereBeforeThereIsAnybody)
{
    copy().mend();

    EXPECT_EQ(files().steps(), 0);
}

TEST_F(ReachableCopyTest, ChangesNothingWhereItCannotBeWritten)
{
    ASSERT_TRUE(enter(kPark));
    files().failAt(1, FileError::DiskFull);

    EXPECT_EQ(enter(kLake).error(), Problem<ClinicError>{DiaryError::DiskFull});

    EXPECT_EQ(onRecord(), kParkLine);
    EXPECT_EQ(reachable().clinic, kParkLine);
}

TEST_F(ReachableCopyTest, IsAsItWasWhereTheClinicCannotBeWritten)
{
    ASSERT_TRUE(enter(kPark));
    block();

    EXPECT_FALSE(enter(kLake));

    EXPECT_EQ(reachable().clinic, kParkLine);
}

TEST_F(ReachableCopyTest, IsEmptyAgainWhereTheFirstClinicCannotBeWritten)
{
    block();

    EXPECT_FALSE(enter(kPark));

    EXPECT_EQ(reachable(), ReachableContacts{});
}

TEST_F(ReachableCopyTest, SaysWhatTheDiarySaysOnceItIsMendedWhereverPowerWasCut)
{
    for (const int steps : {0, 1, 2}) {
        ASSERT_TRUE(enter(kPark));
        files().crashAfter(steps);
        (void)enter(kLake);
        files().restart();

        copy().mend();

        EXPECT_EQ(reachable().clinic, onRecord()) << steps;
    }
}

TEST_F(ReachableCopyTest, GetsTheClinicOfADiaryThatHadItBefore)
{
    ASSERT_TRUE(plans().setContacts({kAna}));
    ASSERT_TRUE(enter(kPark));
    for (const char* earlier :
         {"", R"([{"name":"Ana","phone":"0151 1","isShownLocked":true}])", "[", "{}"}) {
        write(earlier);
        copy().mend();
        EXPECT_EQ(reachable(), (ReachableContacts{{kAna}, kParkLine})) << earlier;
    }
}

TEST_F(ReachableCopyTest, IsNotTouchedWhereItIsRight)
{
    ASSERT_TRUE(enter(kPark));
    const int steps = files().steps();

    copy().mend();

    EXPECT_EQ(files().steps(), steps);
}

TEST_F(ReachableCopyTest, KeepsWhatTheDiaryCannotSay)
{
    ASSERT_TRUE(plans().setContacts({kAna}));
    ASSERT_TRUE(enter(kPark));
    ASSERT_TRUE(database().execute("ALTER TABLE clinic RENAME TO gone"));

    copy().mend();
    EXPECT_EQ(reachable(), (ReachableContacts{{kAna}, kParkLine}));
    ASSERT_TRUE(plans().setContacts({}));
    EXPECT_EQ(reachable(), (ReachableContacts{{}, kParkLine}));
}

} // namespace homeward::services::reachable_copy_test
