#include "core/services/safety_plans.h"

#include "core/storage/integrity.h"
#include "tests/support/memory_files.h"
#include "tests/support/profile_fixture.h"

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace homeward::services::safety_plans_test {

using testing::MemoryFiles;

using People = std::vector<PlanContact>;

const PlanContact kAna{"Ana", "0151 1", true};
const PlanContact kBen{"Ben", "0151 2", false};
const PlanContact kEve{"Eve", "0151 3", true};

/// A plan on a real store, its copy for the locked app on a disk that fails when told to.
class SafetyPlansTest : public ::testing::Test {
protected:
    SafetyPlansTest()
    {
        EXPECT_TRUE(storage::Store::create(path(), m_enrolment.key, m_enrolment.vault.storeId));
        reopen();
    }

    void reopen()
    {
        m_plans.reset();
        m_copy.reset();
        m_store.reset();
        m_store.emplace(
            storage::Store::open(path(), m_enrolment.key, m_enrolment.vault.storeId).value());
        m_copy = std::make_unique<ReachableCopy>(*m_store, m_files, kCopy);
        m_plans = std::make_unique<SafetyPlans>(*m_store, m_world.clock, *m_copy);
    }

    SafetyPlans& plans() { return *m_plans; }
    MemoryFiles& files() { return m_files; }
    storage::Database& database() { return m_store->writer(); }

    People planned() { return plans().plan()->contacts; }
    People reachable() { return reachableContacts(m_files, kCopy).people; }
    void mend() { m_copy->mend(); }

    void write(const std::string& text)
    {
        const auto bytes = std::as_bytes(std::span{text});
        m_files.content()[kCopy] = {bytes.begin(), bytes.end()};
    }

    void block()
    {
        ASSERT_TRUE(database().execute("CREATE TRIGGER stop BEFORE INSERT ON safety_plan_contacts"
                                       " BEGIN SELECT RAISE(ABORT, 'stop'); END"));
    }

    /// No name is reachable that the plan does not have.
    void expectNobodyLetGo()
    {
        for (const PlanContact& each : reachable())
            EXPECT_NE(std::ranges::count(planned(), each), 0) << each.name;
    }

    static inline const std::filesystem::path kCopy = "contacts.json";

private:
    std::filesystem::path path() const { return m_world.temporary.path() / "diary.db"; }

    testing::World m_world;
    vault::Enrolment m_enrolment = m_world.enrolment();
    MemoryFiles m_files;
    std::optional<storage::Store> m_store;
    std::unique_ptr<ReachableCopy> m_copy;
    std::unique_ptr<SafetyPlans> m_plans;
};

TEST_F(SafetyPlansTest, KeepWhatIsWrittenUnderEachHeading)
{
    EXPECT_EQ(plans().plan().value(), SafetyPlan{});
    for (const SafetyHeading heading : kSafetyHeadings)
        ASSERT_TRUE(plans().write(heading, "line 1\nline 2 " + std::to_string(int(heading))));
    ASSERT_TRUE(plans().write(SafetyHeading::Distraction, ""));

    reopen();

    const SafetyPlan plan = plans().plan().value();
    EXPECT_EQ(plan.text(SafetyHeading::NoticeFirst), "line 1\nline 2 0");
    EXPECT_EQ(plan.text(SafetyHeading::Distraction), "");
    EXPECT_EQ(plan.text(SafetyHeading::KeepsMeGoing), "line 1\nline 2 6");
}

TEST_F(SafetyPlansTest, RefuseATextThatCannotBeKeptAndLeaveTheOldOne)
{
    ASSERT_TRUE(plans().write(SafetyHeading::ByMyself, "walk"));

    for (const std::string& text :
         {std::string{"\xFF"}, std::string("a\0b", 3), std::string(Note::kMaxBytes + 1, 'x')})
        EXPECT_EQ(plans().write(SafetyHeading::ByMyself, text).error(), DiaryError::Failed);

    EXPECT_EQ(plans().plan()->text(SafetyHeading::ByMyself), "walk");
}

TEST_F(SafetyPlansTest, KeepPeopleInTheirOrderAndCopyThoseWhoMayBeSeen)
{
    ASSERT_TRUE(plans().setContacts({kEve, kBen, kAna}));

    EXPECT_EQ(planned(), (People{kEve, kBen, kAna}));
    EXPECT_EQ(reachable(), (People{kEve, kAna}));
    reopen();
    EXPECT_EQ(planned(), (People{kEve, kBen, kAna}));
    EXPECT_TRUE(storage::integrityFindings(database())->empty());
}

TEST_F(SafetyPlansTest, HideWhoIsNoLongerToBeSeenOrIsLetGo)
{
    ASSERT_TRUE(plans().setContacts({kAna, kEve}));

    ASSERT_TRUE(plans().setContacts({{kAna.name, kAna.phone, false}, kEve}));
    EXPECT_EQ(reachable(), People{kEve});
    ASSERT_TRUE(plans().setContacts({}));
    EXPECT_EQ(reachable(), People{});
    EXPECT_EQ(planned(), People{});
}

TEST_F(SafetyPlansTest, ChangeNothingWhereTheCopyCannotBeWritten)
{
    ASSERT_TRUE(plans().setContacts({kAna}));
    const auto trouble = [this](FileError error) {
        files().failAt(1, error);
        return plans().setContacts({kEve}).error();
    };

    EXPECT_EQ(trouble(FileError::DiskFull), DiaryError::DiskFull);
    EXPECT_EQ(trouble(FileError::NotAllowed), DiaryError::ReadOnly);
    EXPECT_EQ(trouble(FileError::Io), DiaryError::Failed);

    EXPECT_EQ(planned(), People{kAna});
    EXPECT_EQ(reachable(), People{kAna});
}

TEST_F(SafetyPlansTest, ChangeNothingWhereThePlanCannotBeWritten)
{
    ASSERT_TRUE(plans().setContacts({kAna}));
    block();

    EXPECT_EQ(plans().setContacts({kEve}).error(), DiaryError::Failed);

    EXPECT_EQ(planned(), People{kAna});
    EXPECT_EQ(reachable(), People{kAna});
}

TEST_F(SafetyPlansTest, NeverNameSomebodyWhomThePlanHasLetGo)
{
    ASSERT_TRUE(plans().setContacts({kAna, kEve}));
    for (const int steps : {0, 1, 2}) { // power is cut after so many writes of files
        files().crashAfter(steps);
        (void)plans().setContacts({kEve});
        expectNobodyLetGo();
        files().restart();
        reopen();
        expectNobodyLetGo();
        mend();
        EXPECT_EQ(reachable(), planned()) << steps;
        ASSERT_TRUE(plans().setContacts({kAna, kEve}));
    }
}

TEST_F(SafetyPlansTest, HoldNobodyLetGoWhereThePlanAndTheCopyFailOneAfterTheOther)
{
    ASSERT_TRUE(plans().setContacts({kAna, kEve}));
    block();
    files().failAt(2, FileError::Io); // the copy is written, the plan is not, nor the old copy

    EXPECT_FALSE(plans().setContacts({kEve}));

    EXPECT_EQ(planned(), (People{kAna, kEve}));
    EXPECT_EQ(reachable(), People{kEve});
    mend();
    EXPECT_EQ(reachable(), (People{kAna, kEve}));
}

TEST_F(SafetyPlansTest, MendACopyThatSaysSomethingElse)
{
    ASSERT_TRUE(plans().setContacts({kAna, kBen}));
    for (const char* text : {"", "[", R"([{"name":"X","phone":"1","isShownLocked":true}])"}) {
        write(text);
        mend();
        EXPECT_EQ(reachable(), People{kAna}) << text;
    }
    files().content().erase(kCopy);
    mend();
    EXPECT_EQ(reachable(), People{kAna});
}

TEST_F(SafetyPlansTest, DoNotTouchACopyThatIsRight)
{
    mend();
    EXPECT_EQ(files().steps(), 0); // nobody is in the plan, and there is no copy

    ASSERT_TRUE(plans().setContacts({kAna}));
    const int steps = files().steps();
    mend();
    EXPECT_EQ(files().steps(), steps);
}

TEST_F(SafetyPlansTest, LeaveTheCopyAsItWasWhereThePlanCannotBeRead)
{
    ASSERT_TRUE(plans().setContacts({kAna}));
    ASSERT_TRUE(database().execute("UPDATE safety_plan_contacts SET contacts = '{}'"));

    mend();

    EXPECT_EQ(reachable(), People{kAna});
    EXPECT_EQ(plans().setContacts({kEve}).error(), DiaryError::Damaged);
    EXPECT_EQ(reachable(), People{kAna});
}

TEST_F(SafetyPlansTest, TellTheClinicNothing)
{
    ASSERT_TRUE(plans().write(SafetyHeading::ByMyself, "walk"));
    ASSERT_TRUE(plans().setContacts({kAna}));

    EXPECT_EQ(database().integer("SELECT count(*) FROM outbox"), 0);
}

TEST_F(SafetyPlansTest, HaveNobodyReachableWhereTheCopyCannotBeRead)
{
    EXPECT_EQ(reachable(), People{});
    ASSERT_TRUE(plans().setContacts({kAna}));

    files().failReading(kCopy, FileError::Io);
    EXPECT_EQ(reachable(), People{});
}

} // namespace homeward::services::safety_plans_test
