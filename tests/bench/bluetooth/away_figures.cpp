#include "tests/bench/bluetooth/figures.h"
#include "tests/bench/bluetooth/worn_strap.h"

namespace homeward::bench {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::seconds;

void comeBackAfter(FakeBluez& bluez, WornStrap& strap, seconds away)
{
    const int before = bluez.calls("Connect");
    bluez.tell("away");
    orEnd(strap.reaches(WearableStage::Away), "the loss of the link");
    std::this_thread::sleep_for(away);
    const int calls = bluez.calls("Connect") - before;
    const auto advertised = Clock::now();
    bluez.tell("back");
    orEnd(strap.hearsMore(seconds{60}), "the return of the strap");
    const std::string after = " after " + std::to_string(away.count()) + " s away";
    print({"back" + after + ", from the first advertisement",
           inMilliseconds(Clock::now() - advertised) / 1000, 1, "s"});
    const auto mostCalls = 1 + away.count() / 2; // one in two seconds
    print(
        {"connect calls" + after, static_cast<double>(calls), static_cast<double>(mostCalls), ""});
}

} // namespace

void measureReturns(Run run)
{
    FakeBluez bluez{slowAir()};
    WornStrap strap;
    stream(strap);
    comeBackAfter(bluez, strap, seconds{5});
    comeBackAfter(bluez, strap, seconds{47});
    if (run == Run::Long)
        comeBackAfter(bluez, strap, seconds{600});
}

} // namespace homeward::bench
