#include "core/rules/session_at.h"

#include <gtest/gtest.h>

#include <vector>

namespace homeward::rules::session_at_test {
namespace {

using namespace std::chrono_literals;

constexpr Instant kTen = std::chrono::sys_days{std::chrono::year{2024} / 3 / 5} + 10h;

SessionId idOf(unsigned char number)
{
    Uuid::Bytes bytes{};
    bytes.back() = std::byte{number};
    return SessionId{Uuid{bytes}};
}

ZonedInstant in(Instant at, std::chrono::seconds offset = 0s)
{
    return {at, "UTC", offset};
}

/// One that began at ten, and whose dosing has ended so long after that if at all.
TreatmentSession session(unsigned char number, Instant start,
                         std::optional<std::chrono::minutes> end = {})
{
    TreatmentSession made{
        .id = idOf(number),
        .plan = {.route = Route::Intravenous, .start = in(start), .length = 40min}};
    made.started = StepTaken{start, {}};
    if (end)
        made.dosingEnded = StepTaken{start + *end, {}};
    return made;
}

TEST(SessionAt, IsNoneWhereNoneHasBegun)
{
    TreatmentSession planned = session(1, kTen);
    planned.started.reset();

    EXPECT_EQ(sessionAt({}, in(kTen)), SessionAt{});
    EXPECT_EQ(sessionAt(std::vector{planned}, in(kTen + 1h)), SessionAt{});
    EXPECT_EQ(sessionAt(std::vector{session(1, kTen)}, in(kTen - 1s)), SessionAt{});
}

TEST(SessionAt, IsTheOneThatGoesOnWithoutATimeSinceAnEnd)
{
    const std::vector sessions{session(1, kTen - 72h, 40min), session(2, kTen)};

    EXPECT_EQ(sessionAt(sessions, in(kTen)), (SessionAt{.session = idOf(2)}));
    EXPECT_EQ(sessionAt(sessions, in(kTen - 1h)), (SessionAt{.sinceDoseEnd = 72h - 1h - 40min}));
}

TEST(SessionAt, CountsWholeMinutesSinceTheEnd)
{
    const std::vector sessions{session(1, kTen, 40min)};

    EXPECT_EQ(sessionAt(sessions, in(kTen + 40min)), (SessionAt{idOf(1), 0min}));
    EXPECT_EQ(sessionAt(sessions, in(kTen + 41min - 1s)), (SessionAt{idOf(1), 0min}));
    EXPECT_EQ(sessionAt(sessions, in(kTen + 130min)), (SessionAt{idOf(1), 90min}));
}

TEST(SessionAt, LinksUntilTheDayIsOverOnTheClockOfTheMoment)
{
    const std::vector sessions{session(1, kTen, 40min)};
    const Instant midnight = kTen + 14h;

    EXPECT_EQ(sessionAt(sessions, in(midnight - 1s)).session, idOf(1));
    EXPECT_EQ(sessionAt(sessions, in(midnight)).session, std::nullopt);
    EXPECT_EQ(sessionAt(sessions, in(midnight, -1h)).session, idOf(1));
    EXPECT_EQ(sessionAt(sessions, in(midnight - 1h, 1h)).session, std::nullopt);
    EXPECT_EQ(sessionAt(sessions, in(midnight)).sinceDoseEnd, 13h + 20min);
}

TEST(SessionAt, LetsAForgottenEndGoAfterADay)
{
    const std::vector sessions{session(1, kTen - 72h, 40min), session(2, kTen)};

    EXPECT_EQ(sessionAt(sessions, in(kTen + 24h)).session, idOf(2));
    const auto later = sessionAt(sessions, in(kTen + 24h + 1s));
    EXPECT_EQ(later.session, std::nullopt);
    EXPECT_EQ(later.sinceDoseEnd, 96h - 40min);
}

TEST(SessionAt, PassesOverACancelledOne)
{
    TreatmentSession cancelled = session(1, kTen, 40min);
    cancelled.cancelled = StepTaken{kTen, {}};

    EXPECT_EQ(sessionAt(std::vector{cancelled}, in(kTen + 1h)), SessionAt{});
}

TEST(SessionAt, IsTheLaterOfTwo)
{
    const std::vector sessions{session(2, kTen + 4h, 40min), session(1, kTen, 40min)};

    EXPECT_EQ(sessionAt(sessions, in(kTen + 5h)), (SessionAt{idOf(2), 20min}));
    EXPECT_EQ(sessionAt(sessions, in(kTen + 1h)), (SessionAt{idOf(1), 20min}));
}

} // namespace
} // namespace homeward::rules::session_at_test
