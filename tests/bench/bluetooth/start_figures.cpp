#include "tests/bench/bluetooth/figures.h"
#include "tests/bench/bluetooth/worn_strap.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <thread>

namespace homeward::bench {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr std::size_t kStarts = 20;

/// A strap that bluetoothd knows by name, and nothing of its attributes.
double startOnce(FakeBluez& bluez)
{
    bluez.tell("forget");
    bluez.tell("remember");
    const auto before = Clock::now();
    WornStrap strap;
    stream(strap);
    return inMilliseconds(Clock::now() - before);
}

/// The longest that a thread that does `turn` every millisecond was away, until `isOver`.
double longestGap(const std::function<void()>& turn, const std::function<bool()>& isOver)
{
    Clock::duration longest{};
    while (!isOver()) {
        const auto before = Clock::now();
        turn();
        std::this_thread::sleep_for(1ms);
        longest = std::max(longest, Clock::now() - before);
    }
    return inMilliseconds(longest);
}

/// Of the thread that calls and has an event loop, and of one beside it that does nothing.
struct Gaps {
    double calling = 0;
    double idle = 0;
};

Gaps gapsUntilRates(WornStrap& strap)
{
    const auto end = Clock::now() + 60s;
    const auto isOver = [&] { return strap.worn.rateCount() != 0 || Clock::now() >= end; };
    Gaps gaps;
    std::thread idle{[&] { gaps.idle = longestGap([] {}, isOver); }};
    strap.wearable->keep({.sensor = {.name = "Fake HRM", .serial = "0042"}, .address = kAddress});
    // A call each time, which has nothing to do.
    gaps.calling = longestGap(
        [&] {
            strap.wearable->accept();
            QCoreApplication::processEvents();
        },
        isOver);
    idle.join();
    return gaps;
}

} // namespace

void measureStarts()
{
    FakeBluez bluez{slowAir()};
    std::vector<double> times;
    while (times.size() < kStarts)
        times.push_back(startOnce(bluez));
    std::sort(times.begin(), times.end());
    print({"from the start to the first rate, median of 20", times[kStarts / 2], 400, "ms"});
}

void measureStalls()
{
    FakeBluez bluez{{"--rate-hz=20", "--order=remember", "--order=stall 200"}};
    WornStrap strap;
    const Gaps gaps = gapsUntilRates(strap);
    orEnd(strap.worn.rateCount() != 0, "a first rate from a slow D-Bus");
    bluez.tell("stall 0");
    print({"longest gap of the calling thread while D-Bus stalls 200 ms a call (of an idle thread: "
               + std::to_string(std::lround(gaps.idle)) + " ms)",
           gaps.calling, 20, "ms"});
}

} // namespace homeward::bench
