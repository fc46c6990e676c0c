#include "qml/profile/app_controller.h"
#include "tests/qml/support/world.h"

#include <gtest/gtest.h>

#include <fstream>

using homeward::testing::World;
using homeward::ui::AppController;

TEST(AppController, KnowsNothingBeforeItHasLooked)
{
    World world;
    const AppController app(world.worker, false);

    EXPECT_EQ(app.state(), AppController::State::Unknown);
}

TEST(AppController, WithoutAProfileItIsTheFirstStart)
{
    World world;
    AppController app(world.worker, false);

    app.start();
    World::settle();

    EXPECT_EQ(app.state(), AppController::State::FirstStart);
}

TEST(AppController, AProfileIsLockedAtFirst)
{
    World world;
    world.makeProfile();
    AppController app(world.worker, false);

    app.start();
    World::settle();

    EXPECT_EQ(app.state(), AppController::State::Locked);
}

TEST(AppController, RemainsOfAProfileAreNoReasonForANewStart)
{
    World world;
    world.makeProfile();
    std::ofstream{world.folder().diary(), std::ios::trunc} << "damaged";
    AppController app(world.worker, false);

    app.start();
    World::settle();

    EXPECT_EQ(app.state(), AppController::State::Locked);
}

TEST(AppController, LockingClosesTheDiary)
{
    World world;
    world.makeProfile();
    AppController app(world.worker, false);
    world.open(app);
    ASSERT_EQ(app.state(), AppController::State::Open);

    app.lock();
    World::settle();

    EXPECT_EQ(app.state(), AppController::State::Locked);
    EXPECT_FALSE(world.isOpen());
}
