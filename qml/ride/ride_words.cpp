#include "qml/ride/ride_words.h"

#include "qml/support/moment_text.h"
#include "qml/support/person_text.h"
#include "qml/support/problem_text.h"

#include <QCoreApplication>

namespace homeward::ui {

namespace {

/// Gives the sentences below a context for translators.
struct RideWords {
    Q_DECLARE_TR_FUNCTIONS(RideWords)
};

QString firstNameOf(const RidePlan& plan)
{
    return insertedText(plan.escort.firstName());
}

/// Who drives, who takes a taxi with the person, and so on.
QString companyText(const RidePlan& plan)
{
    switch (plan.method) {
    case RideMethod::Car:
        return RideWords::tr("%1 drives you home.").arg(firstNameOf(plan));
    case RideMethod::Taxi:
        return RideWords::tr("%1 takes you home in a taxi.").arg(firstNameOf(plan));
    case RideMethod::PublicTransport:
        return RideWords::tr("%1 goes home with you by bus or train.").arg(firstNameOf(plan));
    case RideMethod::OnFoot:
        return RideWords::tr("%1 walks home with you.").arg(firstNameOf(plan));
    }
    return {};
}

} // namespace

QStringList rideMethodNames()
{
    return {RideWords::tr("By car"), RideWords::tr("By taxi"), RideWords::tr("By bus or train"),
            RideWords::tr("On foot")};
}

QString rideMethodText(RideMethod method)
{
    switch (method) {
    case RideMethod::Car:
        return RideWords::tr("by car");
    case RideMethod::Taxi:
        return RideWords::tr("by taxi");
    case RideMethod::PublicTransport:
        return RideWords::tr("by bus or train");
    case RideMethod::OnFoot:
        return RideWords::tr("on foot");
    }
    return {};
}

QStringList noRideChoiceNames()
{
    return {RideWords::tr("You wait at the clinic"),
            RideWords::tr("Somebody goes with you in a taxi"),
            RideWords::tr("Staff call somebody you know")};
}

QString arrivedText(const RidePlan& plan)
{
    return RideWords::tr("%1 is here").arg(firstNameOf(plan));
}

QString rideStateText(const RideHome& ride)
{
    switch (ride.state) {
    case RideState::NotArranged:
    case RideState::NoRide:
        return RideWords::tr("No ride yet");
    case RideState::Planned:
        return RideWords::tr("Ride home planned");
    case RideState::Changed:
        return RideWords::tr("Ride home changed");
    case RideState::Arrived:
        return ride.plan ? arrivedText(*ride.plan) : QString{};
    case RideState::HandedOver:
        return RideWords::tr("Ride home confirmed");
    }
    return {};
}

QString rideSentence(const RideHome& ride)
{
    if (!ride.plan || ride.state == RideState::NotArranged || ride.state == RideState::NoRide)
        return RideWords::tr("No ride yet.");
    return companyText(*ride.plan);
}

QString rideDetailText(const RideHome& ride, const ZonedInstant& now)
{
    if (!ride.plan)
        return {};
    const RidePlan& plan = *ride.plan;
    const ZonedInstant& at = ride.handOver ? ride.handOver->at : plan.expectedAt;
    return RideWords::tr("%1, %2, at %3")
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
        return RideWords::tr("Handed over with the staff code at %1").arg(time);
    case HandOverProof::ClinicMessage:
        return RideWords::tr("Handed over by your clinic at %1").arg(time);
    case HandOverProof::StaffInitials:
        return RideWords::tr("Handed over at %1. Staff initials: %2")
            .arg(time, insertedText(ride.handOver->by));
    }
    return {};
}

QString rideErrorText(rules::RideError error)
{
    using enum rules::RideError;
    switch (error) {
    case NothingArranged:
        return RideWords::tr("There is no ride yet. Write down first who comes.");
    case NotArrived:
        return RideWords::tr("Nobody has come yet. Say first who is here.");
    case NoRide:
        return RideWords::tr("There is no ride yet. Staff choose first what happens now.");
    case AlreadyHandedOver:
        return RideWords::tr("You are on the way. The ride cannot be changed any more.");
    case BeforeStart:
        return RideWords::tr("The session has not begun. Staff can do this after it.");
    case NotNoRide:
        return RideWords::tr("There is a ride already.");
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
            return RideWords::tr("That code was used before. Staff can take the next one.");
        return RideWords::tr("That code did not match. Staff can try again.");
    }
    if (const auto* initials = std::get_if<InitialsError>(&problem)) {
        if (*initials == InitialsError::ClinicIsPaired)
            return RideWords::tr("Your clinic has a staff code. Staff type that one.");
        return RideWords::tr("Initials are one to four letters.");
    }
    if (std::holds_alternative<services::CodeSetupError>(problem))
        return RideWords::tr("This phone cannot check codes. Staff can write their initials.");
    return {};
}

QString escortErrorText(EscortError error)
{
    switch (error) {
    case EscortError::NoName:
        return RideWords::tr("Write the first name of the person.");
    case EscortError::NoRelation:
        return RideWords::tr("Write who they are to you. One word is enough.");
    case EscortError::NoPhone:
        return RideWords::tr("Write a number that staff can call.");
    case EscortError::TooLong:
        return RideWords::tr("This is too long to save. Your text is still here. Make it shorter.");
    case EscortError::NotText:
        return RideWords::tr("This has a character that cannot be saved. Your text is still here.");
    }
    return {};
}

} // namespace homeward::ui
