#include "core/rules/session_outlook.h"

#include "tests/support/session_samples.h"

#include <gtest/gtest.h>

namespace homeward::rules::session_outlook_test {

using testing::moment;
using testing::plannedSession;
using testing::takenAt;

/// Planned for 10:00 on Thursday 5 March 2026 in Auckland: 21:00 on the 4th in UTC.
const ZonedInstant kStart = moment("2026-03-05 10:00", "Pacific/Auckland");

SessionOutlook outlookAt(const std::string& inAuckland)
{
    return sessionOutlook(plannedSession(kStart), moment(inAuckland, "Pacific/Auckland").at());
}

TEST(SessionOutlookAt, ChangesAtTheMidnightsOfTheClinic)
{
    EXPECT_EQ(outlookAt("2026-03-04 23:59"), SessionOutlook::Upcoming);
    EXPECT_EQ(outlookAt("2026-03-05 00:00"), SessionOutlook::Today);
    EXPECT_EQ(outlookAt("2026-03-05 10:00"), SessionOutlook::Today);
    EXPECT_EQ(outlookAt("2026-03-05 23:59"), SessionOutlook::Today);
    EXPECT_EQ(outlookAt("2026-03-06 00:00"), SessionOutlook::Passed);
}

TEST(SessionOutlookAt, NeverComesAgainByItselfOnceItsDayHasPassed)
{
    for (const char* later : {"2026-03-06 10:00", "2026-03-12 10:00", "2036-03-05 10:00"})
        EXPECT_EQ(outlookAt(later), SessionOutlook::Passed) << later;
}

TEST(SessionOutlookAt, IsHeldFromTheMomentThatDosingBeganHoweverLongAgo)
{
    TreatmentSession session = plannedSession(kStart);
    session.started = takenAt(kStart.at());

    EXPECT_EQ(sessionOutlook(session, kStart.at()), SessionOutlook::Held);
    EXPECT_EQ(sessionOutlook(session, kStart.at() + std::chrono::years{1}), SessionOutlook::Held);
}

TEST(SessionOutlookAt, IsCancelledBeforeAndAfterItsDay)
{
    TreatmentSession session = plannedSession(kStart);
    session.cancelled = takenAt(kStart.at() - std::chrono::days{9});

    for (const int day : {-3, 0, 3})
        EXPECT_EQ(sessionOutlook(session, kStart.at() + std::chrono::days{day}),
                  SessionOutlook::Cancelled);
}

TEST(SessionOutlookAt, GoesByTheOffsetOnRecordWhereTheZoneIsNotInTheDatabase)
{
    const TreatmentSession session =
        plannedSession(ZonedInstant{kStart.at(), "Atlantis/Sunken", std::chrono::hours{13}});

    EXPECT_EQ(sessionOutlook(session, moment("2026-03-05 00:00", "Pacific/Auckland").at()),
              SessionOutlook::Today);
    EXPECT_EQ(sessionOutlook(session, moment("2026-03-06 00:00", "Pacific/Auckland").at()),
              SessionOutlook::Passed);
}

TEST(SessionOutlookAt, StaysTheSameDayThroughAClockChange)
{
    // 25 hours long: the clocks of Berlin went back on 25 October 2026.
    const TreatmentSession session = plannedSession(moment("2026-10-25 10:00", "Europe/Berlin"));
    const auto at = [&](const char* local) {
        return sessionOutlook(session, moment(local, "Europe/Berlin").at());
    };

    EXPECT_EQ(at("2026-10-24 23:59"), SessionOutlook::Upcoming);
    EXPECT_EQ(at("2026-10-25 00:00"), SessionOutlook::Today);
    EXPECT_EQ(at("2026-10-25 23:59"), SessionOutlook::Today);
    EXPECT_EQ(at("2026-10-26 00:00"), SessionOutlook::Passed);
}

TEST(SessionOutlookAt, IsUpcomingAgainWhereTheClockWasSetBack)
{
    EXPECT_EQ(outlookAt("2026-03-06 09:00"), SessionOutlook::Passed);
    EXPECT_EQ(outlookAt("2026-03-04 09:00"), SessionOutlook::Upcoming);
}

} // namespace homeward::rules::session_outlook_test
