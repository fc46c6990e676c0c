#include "qml/erasure/erasure_controller.h"

#include "qml/onboarding/onboarding_controller.h"
#include "tests/qml/controllers/open_world.h"

#include <sys/file.h>

#include <fcntl.h>
#include <unistd.h>

namespace erasure_controller_test {

using homeward::testing::OpenWorldTest;
using homeward::testing::World;
using homeward::ui::AppController;
using homeward::ui::ErasureController;
using homeward::ui::OnboardingController;
using State = ErasureController::State;

class ErasureTest : public OpenWorldTest {
protected:
    ErasureTest() { open(); }

    void prove(const char* passphrase = World::kPassphrase)
    {
        erasure.prove(QString::fromUtf8(passphrase));
        World::settle();
    }

    void erase()
    {
        erasure.erase();
        World::settle();
    }

    bool isThere() const { return std::filesystem::exists(world.folder().path); }

    OnboardingController onboarding{app, world.worker};
    ErasureController erasure{app, world.worker};
};

TEST_F(ErasureTest, AsksTwiceThenDeletesAndLeadsToTheFirstStart)
{
    prove();
    EXPECT_EQ(erasure.state(), State::Proven);
    EXPECT_TRUE(isThere());
    EXPECT_TRUE(world.isOpen());

    erase();

    EXPECT_FALSE(isThere());
    EXPECT_EQ(app.state(), AppController::State::FirstStart);
    EXPECT_EQ(onboarding.step(), OnboardingController::Step::Welcome);
    EXPECT_EQ(erasure.state(), State::Asking);
}

TEST_F(ErasureTest, IsToldOnceAtTheFirstStart)
{
    EXPECT_FALSE(onboarding.tellsErasure());
    prove();
    erase();
    EXPECT_TRUE(onboarding.tellsErasure());

    onboarding.goOn();
    onboarding.goBack();

    EXPECT_EQ(onboarding.step(), OnboardingController::Step::Welcome);
    EXPECT_FALSE(onboarding.tellsErasure());
}

TEST_F(ErasureTest, TakesNoOtherPassphrase)
{
    prove("not this one");
    EXPECT_EQ(erasure.state(), State::Asking);
    EXPECT_EQ(erasure.problem(), "That did not match. Your entries are kept. Try again.");

    prove("");
    EXPECT_EQ(erasure.problem(), "Write your passphrase first.");
    erase();
    EXPECT_TRUE(isThere());
    EXPECT_TRUE(world.isOpen());
}

TEST_F(ErasureTest, DeletesNothingWithoutTheSecondYes)
{
    erase();
    prove();
    erasure.reset();
    erase();

    EXPECT_TRUE(isThere());
    EXPECT_EQ(app.state(), AppController::State::Open);
}

TEST_F(ErasureTest, LockingTakesTheFirstYesBack)
{
    prove();
    app.lock();
    World::settle();

    EXPECT_EQ(erasure.state(), State::Asking);
    erase();
    EXPECT_TRUE(isThere());
}

TEST_F(ErasureTest, SaysThatItIsNotFinishedAndGoesOn)
{
    std::filesystem::create_directory(world.folder().path.string() + ".restored");
    const auto lock = world.folder().path.string() + ".restored/lock";
    const int other = ::open(lock.c_str(), O_RDWR | O_CREAT, 0600);
    ASSERT_EQ(::flock(other, LOCK_EX | LOCK_NB), 0) << "another program is at work there";
    prove();
    erase();
    EXPECT_EQ(erasure.state(), State::Failed);
    EXPECT_FALSE(erasure.problem().isEmpty());
    erasure.reset();
    EXPECT_EQ(erasure.state(), State::Failed) << "what was begun is not forgotten";

    ::close(other);
    erase();

    EXPECT_FALSE(isThere());
    EXPECT_EQ(app.state(), AppController::State::FirstStart);
}

} // namespace erasure_controller_test
