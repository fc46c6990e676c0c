#include "core/services/instrument_directory.h"
#include "core/services/profile.h"
#include "core/services/restore.h"
#include "tests/support/profile_fixture.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <vector>

namespace homeward::services::profile_telling_test {

using People = std::vector<PlanContact>;

class ProfileTellingTest : public testing::ProfileTest {
protected:
    ReachableContacts copied()
    {
        return reachableContacts(world().posixFiles, folder().contacts());
    }
    People reachable() { return copied().people; }
};

TEST_F(ProfileTellingTest, KeepsQuestionnairesAndTheSafetyPlan)
{
    {
        const auto profile = create().value();
        const std::vector<ItemAnswer> answers(10, ItemAnswer::given(1));
        ASSERT_TRUE(profile->questionnaires().record(*findInstrument("phq9"), answers, now()));
        ASSERT_TRUE(profile->safetyPlans().write(SafetyHeading::ByMyself, "walk"));
        ASSERT_TRUE(profile->safetyPlans().setContacts({{"Ana", "1", true}}));
    }

    const auto profile = open().value();

    EXPECT_EQ(profile->questionnaires().list()->responses.size(), 1U);
    EXPECT_EQ(profile->safetyPlans().plan()->text(SafetyHeading::ByMyself), "walk");
    EXPECT_TRUE(profile->check()->empty());
}

TEST_F(ProfileTellingTest, LetsThePeopleOfThePlanBeReadWhileItIsLocked)
{
    {
        const auto profile = create().value();
        ASSERT_TRUE(profile->safetyPlans().setContacts({{"Ana", "1", true}, {"Ben", "2", false}}));
    }

    EXPECT_EQ(reachable(), (People{{"Ana", "1", true}}));
    using std::filesystem::perms;
    EXPECT_EQ(std::filesystem::status(folder().contacts()).permissions(),
              perms::owner_read | perms::owner_write);
}

TEST_F(ProfileTellingTest, LetsTheClinicBeCalledWhileItIsLocked)
{
    {
        const auto profile = create().value();
        ASSERT_TRUE(profile->clinics().enter({.name = "Park", .phone = "030 99"}, std::nullopt));
    }
    EXPECT_EQ(copied().clinic, (ClinicLine{"030 99", ""}));

    std::filesystem::remove(folder().contacts()); // as an edition left it that did not copy it
    ASSERT_TRUE(open());

    EXPECT_EQ(copied().clinic, (ClinicLine{"030 99", ""}));
}

TEST_F(ProfileTellingTest, HasNoSuchFileWhereNobodyIsInThePlan)
{
    makeProfile();
    ASSERT_TRUE(open());

    EXPECT_FALSE(std::filesystem::exists(folder().contacts()));
}

TEST_F(ProfileTellingTest, MendsTheCopyWhenItOpens)
{
    {
        const auto profile = create().value();
        ASSERT_TRUE(profile->safetyPlans().setContacts({{"Ana", "1", true}}));
    }
    std::ofstream{folder().contacts()} << R"([{"name":"Eve","phone":"2","isShownLocked":true}])";

    ASSERT_TRUE(open());

    EXPECT_EQ(reachable(), (People{{"Ana", "1", true}}));
}

TEST_F(ProfileTellingTest, OpensEvenIfTheCopyCannotBeMended)
{
    {
        const auto profile = create().value();
        ASSERT_TRUE(profile->safetyPlans().setContacts({{"Ana", "1", true}}));
    }
    std::filesystem::remove(folder().contacts());
    std::filesystem::create_directory(folder().contacts()); // no file can take its place

    EXPECT_TRUE(open());
    EXPECT_EQ(reachable(), People{});
}

} // namespace homeward::services::profile_telling_test
