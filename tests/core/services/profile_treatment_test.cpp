#include "core/credentials/ride_token.h"
#include "core/services/profile.h"
#include "core/services/restore.h"
#include "core/services/ride_confirmation.h"
#include "tests/support/profile_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services {
namespace {

using namespace std::chrono_literals;

/// A profile in which a treatment day can be lived.
class ProfileTreatmentTest : public testing::ProfileTest {
protected:
    /// A session that began and ended now, with its escort there and gone.
    SessionId liveADay(Profile& profile)
    {
        const SessionId id =
            profile.sessions()
                .add({.route = Route::Intravenous, .start = now(), .length = 40min})
                ->id;
        EXPECT_TRUE(profile.sessions().take(id, SessionStep::Start, now().at()));
        EXPECT_TRUE(profile.sessions().take(id, SessionStep::EndDosing, now().at()));
        EXPECT_TRUE(profile.rides().arrange(
            id,
            {.escort = Escort::create("Ada Lovelace", "sister", "1").value(),
             .method = RideMethod::Car,
             .expectedAt = now()}));
        EXPECT_TRUE(profile.rides().arrive(id, now()));
        EXPECT_TRUE(profile.rides().handOverByInitials(id, "AB", now()));
        EXPECT_TRUE(profile.vitals().record(VitalSigns::create({.heartRate = 96}).value(), now(),
                                            "nurse", id));
        EXPECT_TRUE(
            profile.sideEffects().record({findSideEffect("nausea"), Severity::Mild}, now(), id));
        EXPECT_TRUE(profile.clinics().enter({.name = "Clinic", .phone = "1"}, std::nullopt));
        return id;
    }

    DayStatus status(Profile& profile)
    {
        return profile.treatmentDay()
            .status(*findZone("UTC").value(), rules::Jurisdiction::Unknown)
            .value();
    }
};

TEST_F(ProfileTreatmentTest, HoldsTheSameDayWhenItIsOpenedAgain)
{
    SessionId id;
    {
        const auto profile = create().value();
        id = liveADay(*profile);
    }

    const auto profile = open().value();

    EXPECT_EQ(status(*profile).session->id, id);
    EXPECT_EQ(status(*profile).ride.state, RideState::HandedOver);
    EXPECT_EQ(profile->vitals().list()->size(), 1U);
    EXPECT_EQ(profile->sideEffects().list()->size(), 1U);
    EXPECT_EQ(profile->clinics().current().value()->name, "Clinic");
    EXPECT_EQ(profile->policies().current().value(), std::nullopt);
    EXPECT_TRUE(profile->check()->empty());
}

TEST_F(ProfileTreatmentTest, SignsWithTheSameKeyWhenItIsOpenedAgain)
{
    const auto key = create().value()->signingKey().publicKey();

    EXPECT_EQ(open().value()->signingKey().publicKey(), key);
}

TEST_F(ProfileTreatmentTest, SignsWithAKeyOfItsOwn)
{
    const auto mine = create().value();
    const ProfileFolder folder{temporary() / "other"};
    const auto other = Profile::create(folder, world().enrolment(), surroundings()).value();

    EXPECT_NE(mine->signingKey().publicKey(), other->signingKey().publicKey());
}

TEST_F(ProfileTreatmentTest, ConfirmsARideThatAnybodyWithTheKeyCanCheck)
{
    const auto profile = create().value();
    const SessionId id = liveADay(*profile);
    const auto claims = rideClaims(profile->rides().of(id).value(), status(*profile)).value();

    const auto token = credentials::signedToken(claims, profile->signingKey());

    EXPECT_EQ(credentials::verifiedToken(token, profile->signingKey().publicKey(), now().at()),
              claims);
}

TEST_F(ProfileTreatmentTest, KeepsEverythingInABackup)
{
    const auto file = temporary() / "backup";
    SessionId id;
    {
        const auto profile = create().value();
        id = liveADay(*profile);
        ASSERT_TRUE(profile->backUp(file));
    }
    const ProfileFolder elsewhere{temporary() / "restored"};

    ASSERT_TRUE(restore(elsewhere, file, SecretBytes{testing::kPassphrase}, surroundings()));

    const auto restored =
        Profile::open(elsewhere, SecretBytes{testing::kPassphrase}, surroundings()).value();
    EXPECT_EQ(restored->sessions().find(id)->status(), SessionStatus::Discharged);
    EXPECT_EQ(restored->rides().of(id)->state, RideState::HandedOver);
    EXPECT_TRUE(restored->check()->empty());
}

} // namespace
} // namespace homeward::services
