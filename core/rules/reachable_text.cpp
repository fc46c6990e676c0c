#include "core/rules/reachable_text.h"

#include "core/rules/plan_contacts_text.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace homeward::rules {

namespace {

using ReachableJson = nlohmann::json;

ReachableJson clinicJson(const std::optional<ClinicLine>& clinic)
{
    if (!clinic)
        return nullptr;
    return {{"phone", clinic->phone}, {"hours", clinic->hours}};
}

std::optional<ClinicLine> clinicFrom(const ReachableJson& json)
{
    if (json.is_null())
        return std::nullopt;
    ClinicLine clinic;
    json.at("phone").get_to(clinic.phone);
    json.at("hours").get_to(clinic.hours);
    return clinic;
}

} // namespace

std::string reachableText(const ReachableContacts& contacts)
{
    const ReachableJson json{{"people", ReachableJson::parse(planContactsText(contacts.people))},
                             {"clinic", clinicJson(contacts.clinic)}};
    return json.dump(-1, ' ', false, ReachableJson::error_handler_t::replace);
}

std::optional<ReachableContacts> reachableFrom(std::string_view json)
{
    try {
        const ReachableJson read = ReachableJson::parse(json);
        auto people = planContactsFrom((read.is_array() ? read : read.at("people")).dump());
        if (!people)
            return std::nullopt;
        ReachableContacts contacts;
        contacts.people = std::move(*people);
        if (!read.is_array())
            contacts.clinic = clinicFrom(read.at("clinic"));
        return contacts;
    } catch (const ReachableJson::exception&) {
        return std::nullopt;
    }
}

} // namespace homeward::rules
