#include "core/services/crisis_directory.h"

#include "core/base/rfc3339.h"
#include "core/rules/policy_templates.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <set>
#include <string>
#include <vector>

namespace homeward::services {
namespace {

using Json = nlohmann::json;
using Rows = std::vector<Json>;
using date::days;

/// The file that the program carries, as people edit it.
const Json& dataFile()
{
    static const Json kFile = Json::parse(std::ifstream{HOMEWARD_CRISIS_CONTACTS});
    return kFile;
}

Json rowOf(const std::string& name, const std::string& grade = "A")
{
    return {{"kind", "crisisLine"},
            {"name", name},
            {"call", "123"},
            {"text", ""},
            {"keyword", ""},
            {"web", ""},
            {"grade", grade},
            {"source", "test"},
            {"verifiedOn", "2026-11-23"},
            {"reviewBy", "2027-05-22"}};
}

Json regionOf(const std::string& id, const Rows& contacts, const std::string& fallback = "")
{
    return {{"id", id}, {"name", "Region " + id}, {"contacts", contacts}, {"fallback", fallback}};
}

std::vector<Region> regionsOf(const Rows& regions)
{
    return crisisRegionsFrom(Json{{"regions", regions}}.dump());
}

std::vector<std::string> namesIn(const Region& region)
{
    std::vector<std::string> names;
    for (const CrisisContact& contact : region.contacts)
        names.push_back(contact.name);
    return names;
}

using Names = std::vector<std::string>;

TEST(CrisisContacts, HaveASourceAndAReviewWithin180DaysInEveryRowOfTheFile)
{
    for (const Json& region : dataFile().at("regions"))
        for (const Json& row : region.at("contacts")) {
            SCOPED_TRACE(region.at("id").dump() + row.dump());
            const auto verifiedOn = parseDay(row.at("verifiedOn").get<std::string>());
            const auto reviewBy = parseDay(row.at("reviewBy").get<std::string>());

            ASSERT_TRUE(verifiedOn && reviewBy);
            EXPECT_FALSE(row.at("source").get<std::string>().empty());
            EXPECT_GT(*reviewBy, *verifiedOn);
            EXPECT_LE(*reviewBy - *verifiedOn, days{180});
        }
}

TEST(CrisisContacts, ArePlainNumbersAndHosts)
{
    const auto isIn = [](const std::string& text, const std::string& alphabet) {
        return text.find_first_not_of(alphabet) == std::string::npos;
    };
    for (const Region& region : crisisRegions())
        for (const CrisisContact& contact : region.contacts) {
            SCOPED_TRACE(region.id + ' ' + contact.name);
            EXPECT_TRUE(isIn(contact.call, "0123456789+")) << contact.call;
            EXPECT_TRUE(isIn(contact.text, "0123456789+")) << contact.text;
            EXPECT_TRUE(isIn(contact.web, "abcdefghijklmnopqrstuvwxyz0123456789.-/"))
                << contact.web;
            EXPECT_FALSE(contact.call.empty() && contact.text.empty() && contact.web.empty());
        }
}

TEST(CrisisContacts, SayWhomToReachExceptForEmergencyServices)
{
    for (const Region& region : crisisRegions())
        for (const CrisisContact& contact : region.contacts)
            if (contact.kind != ContactKind::Emergency) {
                EXPECT_FALSE(contact.name.empty()) << region.id;
            }
}

TEST(CrisisRegions, AreAllThatTheFileHasInItsOrder)
{
    const auto& regions = crisisRegions();
    const Json& rows = dataFile().at("regions");

    ASSERT_EQ(regions.size(), rows.size());
    for (std::size_t i = 0; i < regions.size(); ++i)
        EXPECT_EQ(regions[i].id, rows[i].at("id").get<std::string>());
}

TEST(CrisisRegions, NeverShowAContactThatNobodyVerified)
{
    for (const Region& region : crisisRegions())
        for (const CrisisContact& contact : region.contacts)
            EXPECT_NE(contact.grade, Grade::Unverified) << region.id << ' ' << contact.name;
}

TEST(CrisisRegions, AllHaveSomebodyToReach)
{
    for (const Region& region : crisisRegions())
        EXPECT_FALSE(region.contacts.empty()) << region.id;
}

TEST(CrisisRegions, HaveNamesAndIdsOfTheirOwn)
{
    std::set<std::string> ids;
    std::set<std::string> names;
    for (const Region& region : crisisRegions()) {
        EXPECT_TRUE(ids.insert(region.id).second) << region.id;
        EXPECT_TRUE(names.insert(region.name).second) << region.name;
        EXPECT_FALSE(region.name.empty()) << region.id;
    }
}

TEST(CrisisRegions, FallBackOnlyOnRegionsThatExistAndHaveContacts)
{
    for (const Json& region : dataFile().at("regions")) {
        const auto fallback = region.at("fallback").get<std::string>();
        if (fallback.empty())
            continue;
        EXPECT_TRUE(std::ranges::any_of(crisisRegions(), [&](const Region& each) {
            return each.id == fallback;
        })) << region.at("id");
    }
}

TEST(CrisisRegion, IsFoundByItsId)
{
    for (const Region& region : crisisRegions())
        EXPECT_EQ(crisisRegion(region.id), region);
}

TEST(CrisisRegion, IsElsewhereForAnIdThatIsNotKnown)
{
    for (const char* id : {"", "ZZ", "XX", "us", "US ", "US\n", "../US", "\xFF"})
        EXPECT_EQ(crisisRegion(id).id, "ZZ") << id;
}

TEST(CrisisRegionsFrom, LeavesOutWhatNobodyVerified)
{
    const auto regions = regionsOf({regionOf("A",
                                             {rowOf("official", "A"), rowOf("reviewed", "B"),
                                              rowOf("secondary", "C"), rowOf("unverified", "D")})});

    ASSERT_EQ(regions.size(), 1U);
    EXPECT_EQ(namesIn(regions[0]), (Names{"official", "reviewed", "secondary"}));
}

TEST(CrisisRegionsFrom, FallsBackWhereNothingIsLeft)
{
    const auto regions =
        regionsOf({regionOf("A", {rowOf("unverified", "D")}, "EU"), regionOf("B", {}, "nowhere"),
                   regionOf("C", {rowOf("own")}, "EU"), regionOf("EU", {rowOf("group")})});

    ASSERT_EQ(regions.size(), 4U);
    EXPECT_EQ(namesIn(regions[0]), (Names{"group"}));
    EXPECT_EQ(namesIn(regions[1]), Names{});
    EXPECT_EQ(namesIn(regions[2]), (Names{"own"}));
    EXPECT_EQ(regions[0].id, "A");
}

TEST(CrisisRegionsFrom, LeavesOutARowThatDoesNotFitAndKeepsTheOthers)
{
    const auto with = [](const char* field, const Json& value) {
        Json row = rowOf("misfit");
        row[field] = value;
        return row;
    };
    for (const Json& misfit :
         {with("kind", "pigeon"), with("kind", 1), with("grade", "E"), with("grade", nullptr),
          with("verifiedOn", "yesterday"), with("reviewBy", "2027-02-30"), with("call", 911),
          with("name", Json::array()), Json::object(), Json(), Json("text"), Json(42)}) {
        const auto regions = regionsOf({regionOf("A", {rowOf("before"), misfit, rowOf("after")})});

        ASSERT_EQ(regions.size(), 1U) << misfit;
        EXPECT_EQ(namesIn(regions[0]), (Names{"before", "after"})) << misfit;
    }
}

TEST(CrisisRegionsFrom, LeavesOutARegionThatDoesNotFitAndKeepsTheOthers)
{
    Json nameless = regionOf("N", {rowOf("n")});
    nameless.erase("name");
    Json listless = regionOf("L", {});
    listless["contacts"] = 42;
    for (const Json& misfit : {nameless, listless, Json::object(), Json(), Json("text")}) {
        const auto regions =
            regionsOf({regionOf("A", {rowOf("a")}), misfit, regionOf("B", {rowOf("b")})});

        ASSERT_FALSE(regions.empty()) << misfit;
        EXPECT_EQ(namesIn(regions.front()), (Names{"a"})) << misfit;
        EXPECT_EQ(namesIn(regions.back()), (Names{"b"})) << misfit;
    }
}

TEST(CrisisRegionsFrom, GivesNothingForWhatIsNotADirectory)
{
    for (const char* text :
         {"", "{", "[]", "{}", "null", "42", "\"regions\"", R"({"regions": 42})",
          R"({"regions": [42]})", R"({"regions": [{}]})", R"({"regions": [{"id": "A"}]})",
          R"({"regions": [{"id": 1, "name": "A", "contacts": [], "fallback": ""}]})", "\xFF\xFE"})
        EXPECT_TRUE(crisisRegionsFrom(text).empty()) << text;
    EXPECT_TRUE(crisisRegionsFrom(std::string(100'000, '[')).empty());
}

TEST(EmergencyNumber, IsThatOfTheRegionOrNothing)
{
    EXPECT_EQ(emergencyNumber(crisisRegion("US")), "911");
    EXPECT_EQ(emergencyNumber(crisisRegion("DE")), "112");
    EXPECT_EQ(emergencyNumber(crisisRegion("ZZ")), "");
}

TEST(CrisisRegions, LieInAJurisdictionThatTheRulesKnow)
{
    using rules::Jurisdiction;
    for (const Region& region : crisisRegions()) {
        auto expected = region.id == "US" ? Jurisdiction::UnitedStates : Jurisdiction::Elsewhere;
        if (region.id == "ZZ") // elsewhere could be anywhere
            expected = Jurisdiction::Unknown;
        EXPECT_EQ(rules::jurisdictionOf(region.id), expected) << region.id;
    }
}

TEST(CrisisRegionsFrom, GivesNothingForAFileThatIsCutOff)
{
    const std::string whole = Json{{"regions", Rows{regionOf("A", {rowOf("a")})}}}.dump();
    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_TRUE(crisisRegionsFrom(whole.substr(0, length)).empty()) << length;
    EXPECT_EQ(crisisRegionsFrom(whole).size(), 1U);
}

RC_GTEST_PROP(CrisisRegionsFrom, GivesNothingForAnyOtherText, (const std::string& text))
{
    RC_ASSERT(crisisRegionsFrom(text).empty());
}

} // namespace
} // namespace homeward::services
