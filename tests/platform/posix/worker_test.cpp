#include "platform/posix/worker.h"

#include <gtest/gtest.h>

#include <future>
#include <memory>
#include <numeric>
#include <thread>
#include <vector>

namespace homeward::platform {
namespace {

TEST(Worker, WorksInTheOrderInWhichItWasAsked)
{
    std::vector<int> done;
    {
        Worker worker;
        for (int i = 0; i < 1000; ++i)
            worker.post([&done, i] { done.push_back(i); });
    }

    std::vector<int> expected(1000);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(done, expected);
}

TEST(Worker, WorksOnOneThreadOfItsOwn)
{
    std::promise<std::thread::id> first;
    std::promise<std::thread::id> second;
    Worker worker;

    worker.post([&] { first.set_value(std::this_thread::get_id()); });
    worker.post([&] { second.set_value(std::this_thread::get_id()); });

    const auto id = first.get_future().get();
    EXPECT_NE(id, std::this_thread::get_id());
    EXPECT_EQ(id, second.get_future().get());
}

TEST(Worker, NeverWaitsForTheWork)
{
    std::promise<void> go;
    Worker worker;

    worker.post([&, wait = go.get_future().share()] { wait.wait(); });
    worker.post([] {});

    go.set_value(); // reached although nothing could be finished before
}

TEST(Worker, FinishesWhatWorkAskedForWhileItIsEnding)
{
    int done = 0;
    {
        Worker worker;
        worker.post([&] { worker.post([&] { worker.post([&] { ++done; }); }); });
    }

    EXPECT_EQ(done, 1);
}

TEST(Worker, DropsWhatAPieceOfWorkHeldBeforeTheNext)
{
    const auto held = std::make_shared<int>(1);
    long holders = 0;
    {
        Worker worker;
        worker.post([copy = held] {});
        worker.post([&] { holders = held.use_count(); });
    }

    EXPECT_EQ(holders, 1);
}

TEST(Worker, TakesWorkFromManyThreads)
{
    int done = 0;
    {
        Worker worker;
        std::vector<std::thread> askers;
        for (int i = 0; i < 4; ++i)
            askers.emplace_back([&] {
                for (int k = 0; k < 250; ++k)
                    worker.post([&] { ++done; });
            });
        for (std::thread& asker : askers)
            asker.join();
    }

    EXPECT_EQ(done, 1000);
}

} // namespace
} // namespace homeward::platform
