#include "qml/ride/ride_words.h"

#include "qml/support/moment_text.h"
#include "qml/support/person_text.h"
#include "qml/support/problem_text.h"

#include <QCoreApplication>

namespace homeward::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Ride", text);
}

QString firstNameOf(const RidePlan& plan)
{
    return insertedText(plan.escort.firstName());
}

/// Who drives, who takes a taxi with the person, and so on.
QString companyText(const RidePlan& plan)
{
    switch (plan.method) {
    case RideMethod::Car:
        return tr("%1 drives you home.").arg(firstNameOf(plan));
    case RideMethod::Taxi:
        return tr("%1 takes you home in a taxi.").arg(firstNameOf(plan));
    case RideMethod::PublicTransport:
        return tr("%1 goes home with you by bus or train.").arg(firstNameOf(plan));
    case RideMethod::OnFoot:
        return tr("%1 walks home with you.").arg(firstNameOf(plan));
    }
    return {};
}

} // namespace

QStringList rideMethodNames()
{
    return {tr("By car"), tr("By taxi"), tr("By bus or train"), tr("On foot")};
}

QString rideMethodText(RideMethod method)
{
    switch (method) {
    case RideMethod::Car:
        return tr("by car");
    case RideMethod::Taxi:
        return tr("by taxi");
    case RideMethod::PublicTransport:
        return tr("by bus or train");
    case RideMethod::OnFoot:
        return tr("on foot");
    }
    return {};
}

QStringList noRideChoiceNames()
{
    return {tr("You wait at the clinic"), tr("Somebody goes with you in a taxi"),
            tr("Staff call somebody you know")};
}

QString arrivedText(const RidePlan& plan)
{
    return tr("%1 is here").arg(firstNameOf(plan));
}

QString rideStateText(const RideHome& ride)
{
    switch (ride.state) {
    case RideState::NotArranged:
    case RideState::NoRide:
        return tr("No ride yet");
    case RideState::Planned:
        return tr("Ride home planned");
    case RideState::Changed:
        return tr("Ride home changed");
    case RideState::Arrived:
        return ride.plan ? arrivedText(*ride.plan) : QString{};
    case RideState::HandedOver:
        return tr("Ride home confirmed");
    }
    return {};
}

QString rideSentence(const RideHome& ride)
{
    if (!ride.plan || ride.state == RideState::NotArranged || ride.state == RideState::NoRide)
        return tr("No ride yet.");
    return companyText(*ride.plan);
}

QString rideDetailText(const RideHome& ride, const ZonedInstant& now)
{
    if (!ride.plan)
        return {};
    const RidePlan& plan = *ride.plan;
    const ZonedInstant& at = ride.handOver ? ride.handOver->at : plan.expectedAt;
    return tr("%1, %2, at %3")
        .arg(leadingText(plan.escort.relation()), rideMethodText(plan.method),
             timeAndPlaceText(at, now));
}

QString handOverText(const RideHome& ride, const ZonedInstant& now)
{
    if (!ride.handOver)
        return {};
    const QString time = timeAndPlaceText(ride.handOver->at, now);
    switch (ride.handOver->proof) {
    case HandOverProof::StaffCode:
        return tr("Handed over with the staff code at %1").arg(time);
    case HandOverProof::ClinicMessage:
        return tr("Handed over by your clinic at %1").arg(time);
    case HandOverProof::StaffInitials:
        return tr("Handed over at %1. Staff initials: %2")
            .arg(time, insertedText(ride.handOver->by));
    }
    return {};
}

QString rideErrorText(rules::RideError error)
{
    using enum rules::RideError;
    switch (error) {
    case NothingArranged:
        return tr("There is no ride yet. Write down first who comes.");
    case NotArrived:
        return tr("Nobody has come yet. Say first who is here.");
    case NoRide:
        return tr("There is no ride yet. Staff choose first what happens now.");
    case AlreadyHandedOver:
        return tr("You are on the way. The ride cannot be changed any more.");
    case BeforeStart:
        return tr("The session has not begun. Staff can do this after it.");
    case NotNoRide:
        return tr("There is a ride already.");
    }
    return {};
}

QString rideProblemText(const services::RideProblem& problem)
{
    if (const auto* diary = std::get_if<services::DiaryError>(&problem))
        return saveProblemText(*diary);
    if (const auto* ride = std::get_if<rules::RideError>(&problem))
        return rideErrorText(*ride);
    return codeProblemText(problem);
}

QString codeProblemText(const services::RideProblem& problem)
{
    using credentials::StaffCodeError;
    using services::InitialsError;
    if (const auto* code = std::get_if<StaffCodeError>(&problem)) {
        if (*code == StaffCodeError::AlreadyUsed)
            return tr("That code was used before. Staff can take the next one.");
        return tr("That code did not match. Staff can try again.");
    }
    if (const auto* initials = std::get_if<InitialsError>(&problem)) {
        if (*initials == InitialsError::ClinicIsPaired)
            return tr("Your clinic has a staff code. Staff type that one.");
        return tr("Initials are one to four letters.");
    }
    if (std::holds_alternative<services::CodeSetupError>(problem))
        return tr("This phone cannot check codes. Staff can write their initials.");
    return {};
}

QString escortErrorText(EscortError error)
{
    switch (error) {
    case EscortError::NoName:
        return tr("Write the first name of the person.");
    case EscortError::NoRelation:
        return tr("Write who they are to you. One word is enough.");
    case EscortError::NoPhone:
        return tr("Write a number that staff can call.");
    case EscortError::TooLong:
        return tr("This is too long to save. Your text is still here. Make it shorter.");
    case EscortError::NotText:
        return tr("This has a character that cannot be saved. Your text is still here.");
    }
    return {};
}

} // namespace homeward::ui
