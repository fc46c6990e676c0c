#include "qml/treatment/day_text.h"

#include <QCoreApplication>

namespace homeward::ui {

namespace {

using rules::DayStage;
using rules::RestrictionState;

struct DayWords {
    Q_DECLARE_TR_FUNCTIONS(DayWords)
};

QString timeOrEstimate(const DayReading& day, const rules::Observation& observation)
{
    const QString time = momentText(day, *observation.until);
    return observation.isEstimated ? DayWords::tr("%1 (estimated)").arg(time) : time;
}

QString leavingText(const DayReading& day)
{
    const RideState state = day.status.ride.state;
    if (state == RideState::NotArranged || state == RideState::NoRide)
        return DayWords::tr("No ride yet. Tell staff; they will help you choose.");
    return DayWords::tr("Staff decide when you can leave.");
}

QString overdueTitle(const DayReading& day)
{
    return isOnPlannedDay(day) ? DayWords::tr("Has your session begun?")
                               : DayWords::tr("Did your session take place?");
}

QString plannedForText(const DayReading& day)
{
    const ZonedInstant& start = day.status.session->plan.start;
    return DayWords::tr("It was planned for %1.")
        .arg(isOnPlannedDay(day) ? timeText(start) : dayAndTimeText(start));
}

} // namespace

bool isOnPlannedDay(const DayReading& day)
{
    const ZonedInstant& start = day.status.session->plan.start;
    return onClockOf(start, day.status.provenNow).day() == start.day();
}

bool isEndMissing(const DayReading& day)
{
    const auto& session = day.status.session;
    if (!session || !session->started || session->dosingEnded)
        return false;
    if (day.status.stage != DayStage::During)
        return true;
    const auto end = rules::dosingEndOf(*session, day.status.provenNow);
    return end && day.status.provenNow >= end->at;
}

QString momentText(const DayReading& day, Instant at)
{
    return timeThereAndHere(at, day.status.session->plan.start, day.here);
}

QString dayTitle(const DayReading& day)
{
    switch (day.status.stage) {
    case DayStage::Everyday:
        return {};
    case DayStage::Before:
        return DayWords::tr("Session today, %1")
            .arg(momentText(day, day.status.session->plan.start.at()));
    case DayStage::Overdue:
        return overdueTitle(day);
    case DayStage::Leaving:
        return DayWords::tr("Wait for your ride home");
    case DayStage::During:
    case DayStage::Observation:
    case DayStage::Home:
        break;
    }
    return DayWords::tr("You can rest now");
}

QString daySentence(const DayReading& day)
{
    switch (day.status.stage) {
    case DayStage::Before:
        return QString::fromStdString(day.status.session->plan.place);
    case DayStage::Overdue:
        return plannedForText(day);
    case DayStage::Observation:
        return observationText(day);
    case DayStage::Leaving:
        return leavingText(day);
    case DayStage::Home:
        return drivingText(day);
    case DayStage::Everyday:
    case DayStage::During:
        break;
    }
    return {};
}

QString observationText(const DayReading& day)
{
    const auto& observation = day.status.observation;
    if (observation && observation->isTimePassed)
        return DayWords::tr("The planned time has passed. Staff decide when you can leave.");
    if (observation && observation->mode == ObservationMode::ClinicianDecides)
        return DayWords::tr("Staff will tell you when you can leave.");
    if (!observation || !observation->until)
        return DayWords::tr("Staff decide when you can leave.");
    const QString until = timeOrEstimate(day, *observation);
    if (observation->mode == ObservationMode::AtLeast)
        return DayWords::tr("At least until %1. Staff decide when you can leave.").arg(until);
    return DayWords::tr("Planned until about %1. Staff decide when you can leave.").arg(until);
}

QString drivingText(const DayReading& day)
{
    const rules::Restriction* driving = restrictionOf(day, RuleKind::NoDriving);
    if (driving == nullptr || !driving->isInForce())
        return {};
    if (driving->state == RestrictionState::AwaitingSleep)
        return DayWords::tr("No driving until you have had a night's sleep.");
    if (driving->state == RestrictionState::Unknown || !driving->until)
        return DayWords::tr("No driving until your clinic tells you. The end is not known.");
    const QString until =
        dayAndTimeThereAndHere(*driving->until, day.status.session->plan.start, day.here);
    return driving->needsSleep
        ? DayWords::tr("No driving until %1, and after a night's sleep.").arg(until)
        : DayWords::tr("No driving until %1.").arg(until);
}

QString dosingText(Route route)
{
    switch (route) {
    case Route::Intravenous:
        return DayWords::tr("Infusion");
    case Route::Intramuscular:
        return DayWords::tr("Injection");
    case Route::EsketamineNasal:
        return DayWords::tr("Nasal spray");
    case Route::OralInClinic:
        break;
    }
    return DayWords::tr("Medicine");
}

QString dosingEndedText(Route route)
{
    switch (route) {
    case Route::Intravenous:
        return DayWords::tr("The infusion has ended");
    case Route::Intramuscular:
        return DayWords::tr("The injection was given");
    case Route::EsketamineNasal:
        return DayWords::tr("The last spray was given");
    case Route::OralInClinic:
        break;
    }
    return DayWords::tr("The last tablet was taken");
}

QString dosingEndQuestion(Route route)
{
    switch (route) {
    case Route::Intravenous:
        return DayWords::tr("When did the infusion end?");
    case Route::Intramuscular:
        return DayWords::tr("When was the injection given?");
    case Route::EsketamineNasal:
        return DayWords::tr("When was the last spray given?");
    case Route::OralInClinic:
        break;
    }
    return DayWords::tr("When was the last tablet taken?");
}

QString dosingEndUnknownText(Route route)
{
    switch (route) {
    case Route::Intravenous:
        return DayWords::tr(
            "The end of the infusion is unknown. Rules use an estimate. Please ask staff.");
    case Route::Intramuscular:
        return DayWords::tr(
            "The time of the injection is unknown. Rules use an estimate. Please ask"
            " staff.");
    case Route::EsketamineNasal:
        return DayWords::tr(
            "The time of the last spray is unknown. Rules use an estimate. Please ask"
            " staff.");
    case Route::OralInClinic:
        break;
    }
    return DayWords::tr(
        "The time of the last tablet is unknown. Rules use an estimate. Please ask staff.");
}

} // namespace homeward::ui
