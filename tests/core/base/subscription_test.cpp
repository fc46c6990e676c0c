#include "core/base/subscription.h"

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace homeward {
namespace {

/// What listeners were told, in order.
class Journal {
public:
    Publisher<int>::Listener listener(const std::string& name)
    {
        return [this, name](int value) { m_lines.push_back(name + std::to_string(value)); };
    }
    const std::vector<std::string>& lines() const { return m_lines; }

private:
    std::vector<std::string> m_lines;
};

using Lines = std::vector<std::string>;

TEST(Publisher, TellsEverySubscriberInTheOrderTheyCame)
{
    Publisher<int> publisher;
    Journal journal;
    const auto a = publisher.subscribe(journal.listener("a"));
    const auto b = publisher.subscribe(journal.listener("b"));

    publisher.publish(1);
    publisher.publish(2);

    EXPECT_EQ(journal.lines(), (Lines{"a1", "b1", "a2", "b2"}));
}

TEST(Publisher, TellsNobodyWithoutSubscribers)
{
    const Publisher<int> publisher;

    publisher.publish(1);
}

TEST(Subscription, EndsWhenItIsDropped)
{
    Publisher<int> publisher;
    Journal journal;
    std::optional subscription = publisher.subscribe(journal.listener("a"));
    publisher.publish(1);

    subscription.reset();
    publisher.publish(2);

    EXPECT_EQ(journal.lines(), (Lines{"a1"}));
}

TEST(Subscription, GoesOnWhenItIsMoved)
{
    Publisher<int> publisher;
    Journal journal;
    std::optional first = publisher.subscribe(journal.listener("a"));

    const Subscription second{std::move(*first)};
    first.reset();
    publisher.publish(1);

    EXPECT_EQ(journal.lines(), (Lines{"a1"}));
}

TEST(Subscription, EndsAtOnceWhenAnotherTakesItsPlace)
{
    Publisher<int> publisher;
    Journal journal;
    Subscription kept = publisher.subscribe(journal.listener("a"));
    Subscription other = publisher.subscribe(journal.listener("b"));

    kept = std::move(other);
    publisher.publish(1);

    EXPECT_EQ(journal.lines(), (Lines{"b1"}));
}

TEST(Subscription, SurvivesBeingMovedIntoItself)
{
    Publisher<int> publisher;
    Journal journal;
    Subscription subscription = publisher.subscribe(journal.listener("a"));
    Subscription& same = subscription;

    subscription = std::move(same);
    publisher.publish(1);

    EXPECT_EQ(journal.lines(), (Lines{"a1"}));
}

TEST(Subscription, MayOutliveItsSource)
{
    Journal journal;
    std::optional<Publisher<int>> publisher{std::in_place};
    Subscription subscription = publisher->subscribe(journal.listener("a"));

    publisher.reset();
    subscription = {};

    EXPECT_TRUE(journal.lines().empty());
}

TEST(Subscription, MayBeDroppedByTheListenerItself)
{
    Publisher<int> publisher;
    int calls = 0;
    Subscription subscription;
    subscription = publisher.subscribe([&](int) {
        ++calls;
        subscription = {};
    });

    publisher.publish(1);
    publisher.publish(2);

    EXPECT_EQ(calls, 1);
}

TEST(Subscription, IsNotServedOnceAnotherListenerHasDroppedIt)
{
    Publisher<int> publisher;
    Journal journal;
    Subscription second;
    const auto first = publisher.subscribe([&](int) { second = {}; });
    second = publisher.subscribe(journal.listener("b"));

    publisher.publish(1);

    EXPECT_TRUE(journal.lines().empty());
}

TEST(Subscription, MadeWhileOthersAreToldCountsFromTheNextTime)
{
    Publisher<int> publisher;
    Journal journal;
    Subscription late;
    const auto first = publisher.subscribe([&](int value) {
        if (value == 1)
            late = publisher.subscribe(journal.listener("late"));
    });

    publisher.publish(1);
    publisher.publish(2);

    EXPECT_EQ(journal.lines(), (Lines{"late2"}));
}

TEST(Publisher, MayBeDroppedByAListener)
{
    auto publisher = std::make_unique<Publisher<int>>();
    Journal journal;
    const auto first = publisher->subscribe([&](int) { publisher.reset(); });
    const auto second = publisher->subscribe(journal.listener("b"));

    publisher->publish(1);

    EXPECT_EQ(publisher, nullptr);
}

} // namespace
} // namespace homeward
