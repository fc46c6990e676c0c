#include "qml/onboarding/onboarding_controller.h"
#include "tests/qml/support/world.h"

#include <gtest/gtest.h>

using homeward::testing::World;
using homeward::ui::AppController;
using homeward::ui::OnboardingController;

namespace {

class OnboardingTest : public ::testing::Test {
protected:
    using Step = OnboardingController::Step;

    OnboardingTest()
    {
        app.start();
        World::settle();
    }

    void goTo(Step step)
    {
        while (onboarding.step() != step)
            onboarding.goOn();
    }

    World world;
    AppController app{world.worker, false};
    OnboardingController onboarding{app, world.worker};
    const QString passphrase = QString::fromUtf8(World::kPassphrase);
};

TEST_F(OnboardingTest, GoesOnAndBackPageByPage)
{
    onboarding.goBack();
    EXPECT_EQ(onboarding.step(), Step::Welcome);

    goTo(Step::Passphrase);
    onboarding.goOn(); // only the passphrase leads on from here
    EXPECT_EQ(onboarding.step(), Step::Passphrase);

    onboarding.goBack();
    EXPECT_EQ(onboarding.step(), Step::Privacy);
}

TEST_F(OnboardingTest, AWeakPassphraseOrTwoDifferentOnesMakeNoKeys)
{
    goTo(Step::Passphrase);

    onboarding.choosePassphrase(QStringLiteral("secret"), QStringLiteral("secret"));
    EXPECT_FALSE(onboarding.problem().isEmpty());
    onboarding.choosePassphrase(passphrase, passphrase + u'x');
    EXPECT_FALSE(onboarding.problem().isEmpty());

    EXPECT_FALSE(onboarding.isWorking());
    EXPECT_EQ(onboarding.step(), Step::Passphrase);
}

TEST_F(OnboardingTest, TypingIsWeighedAndTakesTheProblemAway)
{
    goTo(Step::Passphrase);
    onboarding.choosePassphrase({}, {});
    ASSERT_FALSE(onboarding.problem().isEmpty());

    onboarding.weigh(passphrase);

    EXPECT_GE(onboarding.strength(), 3);
    EXPECT_EQ(onboarding.problem(), "");
    onboarding.weigh({});
    EXPECT_EQ(onboarding.strength(), 0);
}

// One test for all that needs real keys: making them takes its time on purpose.
TEST_F(OnboardingTest, WritesTheProfileOnlyOnceTheWordsWereChecked)
{
    goTo(Step::Passphrase);
    onboarding.choosePassphrase(passphrase, passphrase);
    EXPECT_TRUE(onboarding.isWorking());
    onboarding.goBack();
    EXPECT_EQ(onboarding.step(), Step::Passphrase) << "not while keys are being made";
    World::settle();
    ASSERT_EQ(onboarding.step(), Step::Words);
    ASSERT_EQ(onboarding.words().size(), 12);
    EXPECT_LT(onboarding.firstAsked(), onboarding.secondAsked());
    EXPECT_FALSE(std::filesystem::exists(world.folder().diary()));

    const QString first = onboarding.words().at(onboarding.firstAsked() - 1);
    const QString second = onboarding.words().at(onboarding.secondAsked() - 1);
    onboarding.goOn();
    onboarding.checkWords(first, QStringLiteral("wrong"));
    EXPECT_FALSE(onboarding.problem().isEmpty());
    EXPECT_EQ(app.state(), AppController::State::FirstStart);

    onboarding.checkWords(u' ' + first.toUpper(), second);
    World::settle();
    EXPECT_EQ(app.state(), AppController::State::Open);
    EXPECT_TRUE(std::filesystem::exists(world.folder().diary()));
    EXPECT_TRUE(onboarding.words().isEmpty()) << "shown once";
}

} // namespace
