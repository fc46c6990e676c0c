#include "core/rules/session_steps.h"

#include "tests/core/rules/rules_printers.h"
#include "tests/support/session_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace homeward::rules::session_steps_test {

using namespace std::chrono_literals;
using enum SessionStep;
using homeward::testing::dosedSession;
using homeward::testing::moment;
using homeward::testing::plannedSession;
using homeward::testing::startedSession;
using homeward::testing::takenAt;
using std::chrono::days;
using std::chrono::minutes;

const ZonedInstant kStart = moment("2026-03-05 10:00");

std::optional<SessionError> errorOf(const TreatmentSession& session, SessionStep step, Instant at,
                                    std::optional<Instant> recordedAt = {})
{
    StepTaken taken = takenAt(at);
    taken.recorded.wall = recordedAt.value_or(at);
    const auto stepped = withStep(session, step, taken);
    return stepped ? std::nullopt : std::optional{stepped.error()};
}

/// What each step writes.
const std::optional<StepTaken>& placeOf(const TreatmentSession& session, SessionStep step)
{
    switch (step) {
    case Start:
        return session.started;
    case EndDosing:
        return session.dosingEnded;
    case EndObservation:
        return session.observed;
    case Discharge:
        return session.discharged;
    case Cancel:
        break;
    }
    return session.cancelled;
}

constexpr std::array kWay{Start, EndDosing, EndObservation, Discharge};

TreatmentSession dischargedSession()
{
    auto session = plannedSession(kStart);
    int hour = 0;
    for (const SessionStep step : kWay)
        session = withStep(session, step, takenAt(kStart.at() + hour++ * 1h)).value();
    return session;
}

TEST(WithStep, LeadsASessionThroughTheDay)
{
    const std::array statuses{SessionStatus::Started, SessionStatus::DosingEnded,
                              SessionStatus::Observed, SessionStatus::Discharged};
    auto session = plannedSession(kStart);

    for (std::size_t i = 0; i < kWay.size(); ++i) {
        const auto taken = takenAt(kStart.at() + static_cast<int>(i) * 1h);
        session = withStep(session, kWay[i], taken).value();
        EXPECT_EQ(session.status(), statuses[i]);
        EXPECT_EQ(placeOf(session, kWay[i]), taken);
    }
    EXPECT_EQ(session.cancelled, std::nullopt);
}

TEST(WithStep, LetsStepsLieAtTheSameMoment)
{
    auto session = plannedSession(kStart);
    for (const SessionStep step : kWay)
        session = withStep(session, step, takenAt(kStart.at())).value();

    EXPECT_EQ(session.status(), SessionStatus::Discharged);
}

TEST(WithStep, LetsStaffForgetAnyStepButTheStart)
{
    const auto started = startedSession(kStart);

    for (const SessionStep step : {EndDosing, EndObservation, Discharge}) {
        EXPECT_EQ(errorOf(started, step, kStart.at() + 1h), std::nullopt);
        EXPECT_EQ(errorOf(plannedSession(kStart), step, kStart.at() + 1h),
                  SessionError::NotStarted);
    }
}

TEST(WithStep, TakesAForgottenStepAfterwards)
{
    auto session = startedSession(kStart);
    session.discharged = takenAt(kStart.at() + 3h);

    EXPECT_EQ(errorOf(session, EndDosing, kStart.at() + 40min, kStart.at() + 30h), std::nullopt);
    EXPECT_EQ(errorOf(session, EndObservation, kStart.at() + 3h), std::nullopt);
}

TEST(WithStep, CorrectsAStepThatIsOnRecord)
{
    const auto session = dischargedSession();
    for (const SessionStep step : kWay) {
        const auto before = *placeOf(session, step);
        StepTaken correction = takenAt(before.at);
        correction.recorded.wall += 24h;

        const auto corrected = withStep(session, step, correction).value();

        EXPECT_EQ(placeOf(corrected, step), correction);
        EXPECT_EQ(corrected.status(), SessionStatus::Discharged);
    }
}

TEST(WithStep, RefusesWhatHasNotHappenedYet)
{
    const auto now = kStart.at();

    EXPECT_EQ(errorOf(plannedSession(kStart), Start, now, now), std::nullopt);
    EXPECT_EQ(errorOf(plannedSession(kStart), Start, now + 1s, now), SessionError::InTheFuture);
    EXPECT_EQ(errorOf(plannedSession(kStart), Cancel, now + 1s, now), SessionError::InTheFuture);
    EXPECT_EQ(errorOf(startedSession(kStart), EndDosing, now + 1s, now), SessionError::InTheFuture);
}

TEST(WithStep, RefusesAStepBeforeTheStart)
{
    const auto session = startedSession(kStart);

    for (const SessionStep step : {EndDosing, EndObservation, Discharge}) {
        EXPECT_EQ(errorOf(session, step, kStart.at() - 1s), SessionError::BeforeStart);
        EXPECT_EQ(errorOf(session, step, kStart.at()), std::nullopt);
    }
}

TEST(WithStep, RefusesAStepBeforeAnEarlierOneOrAfterALaterOne)
{
    const auto session = dischargedSession(); // 10:00, 11:00, 12:00, 13:00
    const auto at = [&](SessionStep step, minutes sinceStart) {
        return errorOf(session, step, kStart.at() + sinceStart);
    };

    EXPECT_EQ(at(Start, 60min), std::nullopt);
    EXPECT_EQ(at(Start, 61min), SessionError::BeforeStart);
    EXPECT_EQ(at(EndDosing, 120min), std::nullopt);
    EXPECT_EQ(at(EndDosing, 121min), SessionError::BeforeStart);
    EXPECT_EQ(at(EndObservation, 60min), std::nullopt);
    EXPECT_EQ(at(EndObservation, 59min), SessionError::BeforeStart);
    EXPECT_EQ(at(EndObservation, 181min), SessionError::BeforeStart);
    EXPECT_EQ(at(Discharge, 120min), std::nullopt);
    EXPECT_EQ(at(Discharge, 119min), SessionError::BeforeStart);
}

TEST(WithStep, ComparesWithTheNearestStepThatIsOnRecord)
{
    auto session = startedSession(kStart);
    session.discharged = takenAt(kStart.at() + 3h);

    EXPECT_EQ(errorOf(session, EndDosing, kStart.at() + 3h), std::nullopt);
    EXPECT_EQ(errorOf(session, EndDosing, kStart.at() + 3h + 1s), SessionError::BeforeStart);
}

TEST(WithStep, RefusesADosingThatCannotHaveLastedSoLong)
{
    const auto session = startedSession(kStart);

    EXPECT_EQ(errorOf(session, EndDosing, kStart.at() + 12h), std::nullopt);
    EXPECT_EQ(errorOf(session, EndDosing, kStart.at() + 12h + 1s), SessionError::TooLongAgo);
    EXPECT_EQ(errorOf(session, EndDosing, kStart.at() + days{365}), SessionError::TooLongAgo);
}

TEST(WithStep, RefusesToMoveTheStartFarBeforeTheEnd)
{
    const auto session = dosedSession(kStart);

    EXPECT_EQ(errorOf(session, Start, kStart.at() - 12h), std::nullopt);
    EXPECT_EQ(errorOf(session, Start, kStart.at() - 12h - 1s), SessionError::TooLongAgo);
}

TEST(WithStep, TakesAWholeSessionThatWasAYearAgo)
{
    const Instant now = kStart.at() + days{365};
    auto session = plannedSession(kStart);
    StepTaken start = takenAt(kStart.at());
    start.recorded.wall = now;
    session = withStep(session, Start, start).value();

    EXPECT_EQ(errorOf(session, EndDosing, kStart.at() + 40min, now), std::nullopt);
}

TEST(WithStep, LetsStaffTakeLongToLetSomebodyGo)
{
    EXPECT_EQ(errorOf(dosedSession(kStart), EndObservation, kStart.at() + 20h), std::nullopt);
    EXPECT_EQ(errorOf(dosedSession(kStart), Discharge, kStart.at() + 20h), std::nullopt);
}

TEST(WithStep, CancelsASessionThatHasNotBegun)
{
    const auto cancelled =
        withStep(plannedSession(kStart), Cancel, takenAt(kStart.at() + 24h)).value();

    EXPECT_EQ(cancelled.status(), SessionStatus::Cancelled);
    EXPECT_EQ(cancelled.cancelled, takenAt(kStart.at() + 24h));
}

TEST(WithStep, RefusesToCancelASessionThatHasBegun)
{
    EXPECT_EQ(errorOf(startedSession(kStart), Cancel, kStart.at() + 1h),
              SessionError::AlreadyStarted);
    EXPECT_EQ(errorOf(dosedSession(kStart), Cancel, kStart.at() + 1h),
              SessionError::AlreadyStarted);
    EXPECT_EQ(errorOf(dischargedSession(), Cancel, kStart.at() + 9h), SessionError::Over);
}

TEST(WithStep, LeavesACancelledSessionAlone)
{
    auto cancelled = plannedSession(kStart);
    cancelled.cancelled = takenAt(kStart.at() - 24h);

    for (const SessionStep step : kWay)
        EXPECT_EQ(errorOf(cancelled, step, kStart.at()), SessionError::Over);
    EXPECT_EQ(errorOf(cancelled, Cancel, kStart.at() - 12h), std::nullopt);
}

RC_GTEST_PROP(WithStep, KeepsTheStepsInOrderWhateverIsTried, ())
{
    auto session = plannedSession(kStart);
    for (int i = *rc::gen::inRange(0, 20); i > 0; --i) {
        const auto step = static_cast<SessionStep>(*rc::gen::inRange(0, 5));
        const auto taken = takenAt(kStart.at() + minutes{*rc::gen::inRange(-200, 1000)});
        if (const auto next = withStep(session, step, taken))
            session = *next;
    }

    std::optional<Instant> latest;
    for (const SessionStep step : kWay) {
        const auto& taken = placeOf(session, step);
        RC_ASSERT((!taken || !latest || taken->at >= *latest));
        latest = taken ? std::optional{taken->at} : latest;
        RC_ASSERT(!taken || session.started);
        RC_ASSERT(!taken || !session.cancelled);
    }
    if (session.dosingEnded)
        RC_ASSERT(session.dosingEnded->at - session.started->at <= kLongestSession);
}

} // namespace homeward::rules::session_steps_test
