#include "core/rules/plan_contacts_text.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace homeward::rules {

namespace {

using Json = nlohmann::json;

PlanContact planContactFrom(const Json& json)
{
    PlanContact contact;
    json.at("name").get_to(contact.name);
    json.at("phone").get_to(contact.phone);
    json.at("isShownLocked").get_to(contact.isShownLocked);
    return contact;
}

} // namespace

std::string planContactsText(std::span<const PlanContact> contacts)
{
    Json array = Json::array();
    for (const PlanContact& contact : contacts)
        array.push_back({{"name", contact.name},
                         {"phone", contact.phone},
                         {"isShownLocked", contact.isShownLocked}});
    return array.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<std::vector<PlanContact>> planContactsFrom(std::string_view json)
{
    try {
        const Json array = Json::parse(json);
        if (!array.is_array())
            return std::nullopt;
        std::vector<PlanContact> contacts;
        for (const Json& contact : array)
            contacts.push_back(planContactFrom(contact));
        return contacts;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

} // namespace homeward::rules
