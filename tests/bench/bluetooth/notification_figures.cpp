#include "tests/bench/bluetooth/figures.h"
#include "tests/bench/bluetooth/worn_strap.h"

#include <algorithm>
#include <ctime>

namespace homeward::bench {

namespace {

using namespace std::chrono_literals;

constexpr int kBursts = 20;
constexpr int kMeasurements = 10'000;

/// How many of a burst did not come in: each carries its number as the rate.
double lostOfABurst(FakeBluez& bluez, WornStrap& strap)
{
    const auto before = strap.worn.rateCount();
    bluez.tell("burst " + std::to_string(kMeasurements));
    const auto expected = before + kMeasurements;
    (void)strap.worn.hears([&](const Worn& heard) { return heard.rates().size() >= expected; },
                           10s);
    return static_cast<double>(expected) - static_cast<double>(strap.worn.rateCount());
}

/// Seconds of this process, all threads.
double processorTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

} // namespace

void measureBursts()
{
    FakeBluez bluez{slowAir()};
    WornStrap strap;
    stream(strap);
    orEnd(strap.reaches(WearableStage::Streaming), "streaming");
    bluez.tell("rate 0");
    std::this_thread::sleep_for(300ms); // what is on its way comes in
    int whole = 0;
    double lost = 0;
    for (int burst = 0; burst < kBursts; ++burst) {
        const double missing = lostOfABurst(bluez, strap);
        lost += missing;
        whole += missing == 0 ? 1 : 0;
    }
    print({"lost of 20 times 10,000 notifications at gap 0 (whole: " + std::to_string(whole)
               + " of 20)",
           lost, 0, ""});
}

void measureProcessorTime()
{
    FakeBluez bluez{slowAir()};
    WornStrap strap;
    stream(strap);
    bluez.tell("rate 10");
    std::this_thread::sleep_for(2s); // battery and description have been read
    const auto count = strap.worn.rateCount();
    const double before = processorTime();
    std::this_thread::sleep_for(15s);
    const double spent = processorTime() - before;
    const auto heard = static_cast<double>(strap.worn.rateCount() - count);
    print({"processor time of a notification, 10 in a second", spent / heard * 1e6, 200, "µs"});
}

} // namespace homeward::bench
