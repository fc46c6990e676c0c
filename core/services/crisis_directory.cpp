#include "core/services/crisis_directory.h"

#include "core/base/rfc3339.h"
#include "services/crisis_contacts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace homeward::services {

namespace {

using Json = nlohmann::json;

constexpr std::array<std::pair<std::string_view, ContactKind>, 4> kKinds{{
    {"emergency", ContactKind::Emergency},
    {"crisisLine", ContactKind::CrisisLine},
    {"text", ContactKind::Text},
    {"web", ContactKind::Web},
}};
constexpr std::array<std::pair<std::string_view, Grade>, 4> kGrades{{
    {"A", Grade::Official},
    {"B", Grade::PeerReviewed},
    {"C", Grade::Secondary},
    {"D", Grade::Unverified},
}};

template <class Names>
auto named(const Names& names, const std::string& name)
{
    const auto found = std::ranges::find(names, name, &Names::value_type::first);
    return found == names.end() ? std::nullopt : std::optional{found->second};
}

/// What `read` makes of `json`; nothing where a field is missing or of another type. One row that
/// does not fit must not take the numbers of all others away.
template <class Value>
std::optional<Value> fitting(const Json& json, std::optional<Value> (*read)(const Json&))
{
    try {
        return read(json);
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

std::optional<CrisisContact> contactFrom(const Json& json)
{
    const auto kind = named(kKinds, json.at("kind").get<std::string>());
    const auto grade = named(kGrades, json.at("grade").get<std::string>());
    const auto verifiedOn = parseDay(json.at("verifiedOn").get<std::string>());
    const auto reviewBy = parseDay(json.at("reviewBy").get<std::string>());
    if (!kind || !grade || !verifiedOn || !reviewBy)
        return std::nullopt;
    return CrisisContact{.kind = *kind,
                         .name = json.at("name").get<std::string>(),
                         .call = json.at("call").get<std::string>(),
                         .text = json.at("text").get<std::string>(),
                         .keyword = json.at("keyword").get<std::string>(),
                         .web = json.at("web").get<std::string>(),
                         .grade = *grade,
                         .source = json.at("source").get<std::string>(),
                         .verifiedOn = *verifiedOn,
                         .reviewBy = *reviewBy};
}

/// A region and the id of the one whose contacts it shows where it has none of its own.
struct Draft {
    Region region;
    std::string fallback;
};

std::optional<Draft> draftFrom(const Json& json)
{
    Draft draft{
        .region = {json.at("id").get<std::string>(), json.at("name").get<std::string>(), {}},
        .fallback = json.at("fallback").get<std::string>()};
    for (const Json& row : json.at("contacts")) {
        auto contact = fitting(row, contactFrom);
        if (contact && contact->grade != Grade::Unverified)
            draft.region.contacts.push_back(std::move(*contact));
    }
    return draft;
}

std::vector<Region> completed(std::vector<Draft> drafts)
{
    std::vector<Region> regions;
    for (const Draft& draft : drafts) {
        regions.push_back(draft.region);
        if (!draft.region.contacts.empty())
            continue;
        const auto other = std::ranges::find(drafts, draft.fallback,
                                             [](const Draft& each) { return each.region.id; });
        if (other != drafts.end())
            regions.back().contacts = other->region.contacts;
    }
    return regions;
}

} // namespace

std::vector<Region> crisisRegionsFrom(std::string_view json)
{
    try {
        const Json document = Json::parse(json);
        std::vector<Draft> drafts;
        for (const Json& region : document.at("regions"))
            if (auto draft = fitting(region, draftFrom))
                drafts.push_back(std::move(*draft));
        return completed(std::move(drafts));
    } catch (const Json::exception&) {
        return {};
    }
}

const std::vector<Region>& crisisRegions()
{
    static const std::vector<Region> kRegions = crisisRegionsFrom(embedded::kCrisisContacts);
    return kRegions;
}

const Region& crisisRegion(std::string_view id)
{
    const auto& regions = crisisRegions();
    const auto found = std::ranges::find(regions, id, &Region::id);
    return found == regions.end() ? regions.back() : *found;
}

std::string emergencyNumber(const Region& region)
{
    const auto found =
        std::ranges::find(region.contacts, ContactKind::Emergency, &CrisisContact::kind);
    return found == region.contacts.end() ? std::string{} : found->call;
}

} // namespace homeward::services
