#include "sync/ble/rr_unit.h"

#include "tests/sync/ble/simulated_heart.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace homeward::ble::rr_unit_test {

using testing::calmHeart;
using testing::sentBy;
using testing::SentPacket;
using namespace std::chrono_literals;

RrUnit foundIn(const std::vector<SentPacket>& packets)
{
    RrUnitCheck check;
    for (const SentPacket& packet : packets)
        check.add(packet.at, packet.rr);
    return check.unit();
}

TEST(TheUnitOfIntervals, IsFoundWithinFiveMinutes)
{
    EXPECT_EQ(foundIn(sentBy(RrUnit::Fraction, calmHeart(330), 300ms)), RrUnit::Fraction);
    EXPECT_EQ(foundIn(sentBy(RrUnit::Millisecond, calmHeart(330), 300ms)), RrUnit::Millisecond);
}

TEST(TheUnitOfIntervals, IsUnknownBefore200Beats)
{
    EXPECT_EQ(foundIn(sentBy(RrUnit::Fraction, calmHeart(199, 2000), 0ms)), RrUnit::Unknown);
    EXPECT_EQ(foundIn(sentBy(RrUnit::Fraction, calmHeart(210, 1800), 0ms)), RrUnit::Fraction);
}

TEST(TheUnitOfIntervals, IsUnknownWhileAFastHeartHasFilledTooLittleTime)
{
    EXPECT_EQ(foundIn(sentBy(RrUnit::Fraction, calmHeart(210, 330), 0ms)), RrUnit::Unknown);
    EXPECT_EQ(foundIn(sentBy(RrUnit::Fraction, calmHeart(900, 330), 0ms)), RrUnit::Fraction);
}

TEST(TheUnitOfIntervals, IsNotFoundOverAGap)
{
    RrUnitCheck check;
    const auto packets = sentBy(RrUnit::Fraction, calmHeart(330), 0ms);
    for (std::size_t i = 0; i < packets.size(); ++i) {
        if (i == packets.size() / 2)
            check.interrupt();
        check.add(packets[i].at, packets[i].rr);
    }

    EXPECT_EQ(check.unit(), RrUnit::Unknown);
}

TEST(TheUnitOfIntervals, IsNotFoundOverAnIntervalOfNoHeart)
{
    auto packets = sentBy(RrUnit::Fraction, calmHeart(330), 0ms);
    packets[packets.size() / 2].rr = {0};

    EXPECT_EQ(foundIn(packets), RrUnit::Unknown);
}

TEST(TheUnitOfIntervals, IsUnknownWhereBeatsAreMissing)
{
    auto packets = sentBy(RrUnit::Fraction, calmHeart(1000), 0ms);
    for (std::size_t i = 0; i < packets.size(); i += 10)
        packets[i].rr.clear();

    EXPECT_EQ(foundIn(packets), RrUnit::Unknown);
}

TEST(TheUnitOfIntervals, StaysOnceItIsFound)
{
    RrUnitCheck check;
    for (const SentPacket& packet : sentBy(RrUnit::Millisecond, calmHeart(400), 0ms))
        check.add(packet.at, packet.rr);
    check.interrupt();
    for (const SentPacket& packet : sentBy(RrUnit::Fraction, calmHeart(400), 0ms))
        check.add(packet.at, packet.rr);

    EXPECT_EQ(check.unit(), RrUnit::Millisecond);
}

TEST(TheUnitOfIntervals, SaysWhatTheyAreInMilliseconds)
{
    EXPECT_DOUBLE_EQ(rrMilliseconds(1024, RrUnit::Millisecond), 1024);
    EXPECT_DOUBLE_EQ(rrMilliseconds(1024, RrUnit::Fraction), 1000);
    EXPECT_DOUBLE_EQ(rrMilliseconds(1024, RrUnit::Unknown), 1000);
}

RC_GTEST_PROP(TheUnitOfIntervals, IsNeverTheWrongOne, ())
{
    const auto unit = *rc::gen::element(RrUnit::Fraction, RrUnit::Millisecond);
    const auto interval = *rc::gen::inRange(350, 1800);
    const std::chrono::milliseconds delay{*rc::gen::inRange(0, 200)};
    RrUnitCheck check;
    for (const SentPacket& packet : sentBy(unit, calmHeart(800, interval), delay)) {
        check.add(packet.at, packet.rr);
        RC_ASSERT(check.unit() == RrUnit::Unknown || check.unit() == unit);
    }
    RC_ASSERT(check.unit() == unit);
}

} // namespace homeward::ble::rr_unit_test
