#include "core/services/heart_rate.h"
#include "core/storage/heart_rate_store.h"
#include "tests/core/storage/store_fixture.h"
#include "tests/support/manual_clock.h"

#include <chrono>
#include <cstdlib>

// Made v0005.db, once: make_v0005 FILE. Kept so that the next schema's file can be made alike.
// tests/core/storage/golden_v0005_test.cpp says what is in it.

namespace homeward {
namespace {

using namespace std::chrono_literals;

services::RecordedPart partOf(std::uint32_t number, int from, int samples)
{
    services::RecordedPart part{.number = number};
    for (int second = from; second < from + samples; ++second)
        part.samples.push_back({std::chrono::seconds{second}, 60 + second % 7,
                                second % 50 == 0 ? SensorContact::None : SensorContact::Contact});
    return part;
}

void recordAll(services::HeartRate& heartRate, testing::ManualClock& clock)
{
    const ZonedInstant start{clock.now(), *findZone("Europe/Berlin").value()};
    const SensorDescription strap{
        .name = "Strap", .manufacturer = "M", .model = "S 10", .serial = "17"};
    const auto first = heartRate.begin(start, strap, {}).value();
    (void)heartRate.add(first.id, partOf(0, 0, 90));
    auto last = partOf(1, 120, 10);
    last.gaps = {{89s, 120s, GapReason::OutOfReach}};
    last.length = 131s;
    (void)heartRate.add(first.id, last);
    clock.advance(1h);
    const auto open = heartRate.begin({clock.now(), "UTC", 0s}, strap, {}).value();
    (void)heartRate.add(open.id, partOf(0, 0, 5));
    (void)heartRate.record(
        {.moment = start, .bpm = 62, .rest = RestQuality{58, 96, 9}, .sensor = "S 10"});
    const auto slip = heartRate.record({.moment = start, .bpm = 99}).value();
    (void)heartRate.withdraw(slip.id);
    (void)heartRate.remember({strap, "00:11:22:33:44:55"});
}

} // namespace
} // namespace homeward

int main(int count, char** arguments)
{
    using namespace homeward;
    if (count != 2)
        return EXIT_FAILURE;
    if (!storage::Store::create(arguments[1], storage::keyOf(7), storage::storeIdOf(3)))
        return EXIT_FAILURE;
    auto store =
        storage::Store::open(arguments[1], storage::keyOf(7), storage::storeIdOf(3)).value();
    homeward::testing::ManualClock clock{std::chrono::sys_days{std::chrono::year{2024} / 3 / 9}
                                         + 10h};
    homeward::testing::SeededRandom random{5};
    services::HeartRate heartRate{store, clock, random};
    recordAll(heartRate, clock);
    return EXIT_SUCCESS;
}
