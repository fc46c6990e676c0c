#include "app/cli/ride_answer.h"

#include "app/cli/excerpt.h"
#include "app/cli/local_time.h"
#include "core/rules/ride_steps.h"
#include "core/rules/rule_names.h"
#include "core/services/ride_confirmation.h"

namespace homeward::cli {

namespace {

std::string_view nameOf(rules::RideBlocker blocker)
{
    switch (blocker) {
    case rules::RideBlocker::NoRideArranged:
        return "noRideArranged";
    case rules::RideBlocker::NotArrived:
        return "notArrived";
    case rules::RideBlocker::StaffHaveToChoose:
        break;
    }
    return "staffHaveToChoose";
}

Json escortJson(const std::optional<RidePlan>& plan)
{
    if (!plan)
        return nullptr;
    return {{"name", plan->escort.name()},
            {"relation", plan->escort.relation()},
            {"phone", plan->escort.phone()}};
}

Json handOverJson(const std::optional<HandOver>& handOver)
{
    if (!handOver)
        return nullptr;
    return {{"proof", rules::nameOf(handOver->proof)},
            {"by", textJson(handOver->by)},
            {"at", timeJson(handOver->at)}};
}

Json blockersJson(const RideHome& ride)
{
    Json names = Json::array();
    for (const rules::RideBlocker blocker : rules::blockersOf(ride))
        names.push_back(nameOf(blocker));
    return names;
}

Json rideJson(const RideHome& ride)
{
    const auto& plan = ride.plan;
    return {{"session", ride.session.text()},
            {"state", rules::nameOf(ride.state)},
            {"escort", escortJson(plan)},
            {"method", plan ? Json(rules::nameOf(plan->method)) : Json(nullptr)},
            {"expectedAt", plan ? timeJson(plan->expectedAt) : Json(nullptr)},
            {"arrivedAt", timeJson(ride.arrivedAt)},
            {"choice", ride.choice ? Json(rules::nameOf(*ride.choice)) : Json(nullptr)},
            {"handOver", handOverJson(ride.handOver)},
            {"blockers", blockersJson(ride)},
            {"token", nullptr},
            {"publicKey", nullptr}};
}

std::string stateWords(const RideHome& ride)
{
    switch (ride.state) {
    case RideState::NotArranged:
        return "No ride is arranged yet.";
    case RideState::Planned:
        return "A ride is arranged.";
    case RideState::Arrived:
        return "Your ride has arrived. Staff decide when you can leave.";
    case RideState::HandedOver:
        return "Staff have confirmed your ride home.";
    case RideState::Changed:
        return "Your ride has changed, and has not arrived yet.";
    case RideState::NoRide:
        break;
    }
    return ride.choice ? "There is no ride. Staff have chosen what happens now."
                       : "There is no ride. Staff choose what happens now.";
}

std::string rideText(const OpenDay& day, const RideHome& ride)
{
    std::string text = stateWords(ride) + '\n';
    if (const auto& plan = ride.plan) {
        text += oneLine(plan->escort.name()) + " (" + oneLine(plan->escort.relation()) + "), "
            + oneLine(plan->escort.phone()) + ", ";
        text.append(rules::nameOf(plan->method));
        text += ", " + timeText(plan->expectedAt, *day.zone) + '\n';
    }
    if (ride.choice)
        text.append("Chosen: ").append(rules::nameOf(*ride.choice)).append("\n");
    if (const auto& handOver = ride.handOver; handOver && !handOver->by.empty())
        text += "Confirmed by initials, not by a code: " + oneLine(handOver->by) + '\n';
    return text;
}

} // namespace

Result<Answer, Failure> rideAnswer(const OpenDay& day, const RideHome& ride)
{
    Answer answer{.json = rideJson(ride), .text = rideText(day, ride)};
    const auto status = day.status();
    if (!status)
        return unexpected{status.error()};
    // The rules of today must not lend their end to the hand-over of another day.
    const bool isOfTheDay = status->session && status->session->id == ride.session;
    const auto claims = isOfTheDay ? services::rideClaims(ride, *status) : std::nullopt;
    if (!claims)
        return answer;
    const credentials::SigningKey& key = day.profile->signingKey();
    const std::string token = credentials::signedToken(*claims, key);
    answer.json["token"] = token;
    answer.json["publicKey"] = Json::parse(key.publicKey().jwk());
    answer.text += "Confirmation: " + token + '\n';
    return answer;
}

Answer verifiedAnswer(const credentials::RideClaims& claims, const date::time_zone& here)
{
    const ZonedInstant at{claims.at, here};
    std::string text = "This confirmation is valid. " + oneLine(claims.escort) + " ("
        + oneLine(claims.relation) + "), ";
    text.append(rules::nameOf(claims.method)).append(", handed over ");
    text += timeText(at, here) + ", by ";
    text.append(rules::nameOf(claims.proof)).append(claims.by.empty() ? "" : " ");
    text += oneLine(claims.by) + '\n';
    if (claims.noDrivingUntil)
        text += "No driving at least until "
            + timeText(ZonedInstant{*claims.noDrivingUntil, here}, here) + ".\n";
    return {.json = {{"valid", true},
                     {"session", claims.session.text()},
                     {"escort", claims.escort},
                     {"relation", claims.relation},
                     {"method", rules::nameOf(claims.method)},
                     {"proof", rules::nameOf(claims.proof)},
                     {"by", textJson(claims.by)},
                     {"at", timeJson(at)},
                     {"noDrivingUntil", timeJson(at, claims.noDrivingUntil)},
                     {"policyVersion", claims.policyVersion}},
            .text = text};
}

} // namespace homeward::cli
