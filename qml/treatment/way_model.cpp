#include "qml/treatment/way_model.h"

#include "qml/treatment/day_text.h"

#include <QCoreApplication>

namespace homeward::ui {

namespace {

using rules::DayStage;

struct WayWords {
    Q_DECLARE_TR_FUNCTIONS(WayWords)
};

enum StopRole { StopTitleRole = Qt::UserRole, StopDetailRole, StopPlaceRole };
constexpr int kDone = 0;
constexpr int kNow = 1;
constexpr int kNext = 2;

// The stops, counted from 0.
constexpr int kDosing = 1;
constexpr int kRest = 2;
constexpr int kRide = 3;
constexpr int kHome = 4;

/// The one where one stands.
int stopOf(DayStage stage)
{
    switch (stage) {
    case DayStage::Everyday:
    case DayStage::Before:
    case DayStage::Overdue:
        return 0;
    case DayStage::During:
        return kDosing;
    case DayStage::Observation:
        return kRest;
    case DayStage::Leaving:
        return kRide;
    case DayStage::Home:
        break;
    }
    return kHome;
}

QString dosingTimes(const DayReading& day)
{
    const TreatmentSession& session = *day.status.session;
    if (!session.started)
        return WayWords::tr("Planned for %1").arg(momentText(day, session.plan.start.at()));
    const QString from = momentText(day, session.started->at);
    if (session.dosingEnded)
        return WayWords::tr("%1 to %2").arg(from, momentText(day, session.dosingEnded->at));
    return isEndMissing(day) ? WayWords::tr("%1, end unknown").arg(from)
                             : WayWords::tr("Since %1").arg(from);
}

bool isPast(const DayReading& day, int stop)
{
    return stop < stopOf(day.status.stage);
}

QString restTimes(const DayReading& day)
{
    const auto& session = day.status.session;
    if (const auto& ended = session->observed ? session->observed : session->discharged)
        return WayWords::tr("Until %1").arg(momentText(day, ended->at));
    if (isPast(day, kRest))
        return {};
    const auto& observation = day.status.observation;
    if (!observation || !observation->until || observation->isEstimated
        || observation->mode == ObservationMode::ClinicianDecides)
        return WayWords::tr("Staff decide when you can leave.");
    const QString until = momentText(day, *observation->until);
    return observation->mode == ObservationMode::AtLeast
        ? WayWords::tr("At least until %1").arg(until)
        : WayWords::tr("Planned until about %1").arg(until);
}

/// While dosing runs, there is no end yet to count from, and nothing is wrong with that.
QString homeRules(const DayReading& day)
{
    if (day.status.stage == DayStage::During && !isEndMissing(day))
        return WayWords::tr("No driving after your session.");
    return drivingText(day);
}

QString rideTitle(const RideHome& ride)
{
    if (!ride.plan || ride.state == RideState::NoRide)
        return WayWords::tr("Ride home");
    return WayWords::tr("Ride home with %1")
        .arg(QString::fromStdString(ride.plan->escort.firstName()));
}

QString rideTimes(const DayReading& day)
{
    const RideHome& ride = day.status.ride;
    switch (ride.state) {
    case RideState::NotArranged:
    case RideState::NoRide:
        return isPast(day, kRide) ? QString{} : WayWords::tr("No ride yet. Tell staff.");
    case RideState::Planned:
    case RideState::Changed:
        if (isPast(day, kRide))
            return {};
        return WayWords::tr("Expected at about %1.")
            .arg(momentText(day, ride.plan->expectedAt.at()));
    case RideState::Arrived:
        return WayWords::tr("%1 is here.")
            .arg(QString::fromStdString(ride.plan->escort.firstName()));
    case RideState::HandedOver:
        break;
    }
    return WayWords::tr("Handed over at %1").arg(momentText(day, ride.handOver->at.at()));
}

/// What the stop says about itself while one is there.
QString hereText(int stop, const QString& otherwise)
{
    if (stop == kDosing || stop == kRest)
        return WayWords::tr("You are here. Staff are nearby.");
    return WayWords::tr("You are here. %1").arg(otherwise).trimmed();
}

} // namespace

std::vector<WayStop> wayStops(const DayReading& day)
{
    const SessionPlan& plan = day.status.session->plan;
    std::vector<WayStop> stops{
        {WayWords::tr("You arrived"),
         WayWords::tr("Planned for %1").arg(momentText(day, plan.start.at())), kNext},
        {dosingText(plan.route), dosingTimes(day), kNext},
        {WayWords::tr("Rest at the clinic"), restTimes(day), kNext},
        {rideTitle(day.status.ride), rideTimes(day), kNext},
        {WayWords::tr("Rest at home"), homeRules(day), kNext}};
    const int here = stopOf(day.status.stage);
    for (int stop = 0; stop <= here; ++stop)
        stops[static_cast<std::size_t>(stop)].place = stop < here ? kDone : kNow;
    QString& detail = stops[static_cast<std::size_t>(here)].detail;
    detail = hereText(here, detail);
    return stops;
}

QHash<int, QByteArray> WayModel::roleNames() const
{
    return {{StopTitleRole, "title"}, {StopDetailRole, "detail"}, {StopPlaceRole, "place"}};
}

QVariant WayModel::valueOf(const WayStop& stop, int role) const
{
    switch (role) {
    case StopTitleRole:
        return stop.title;
    case StopDetailRole:
        return stop.detail;
    case StopPlaceRole:
        return stop.place;
    default:
        return {};
    }
}

} // namespace homeward::ui
