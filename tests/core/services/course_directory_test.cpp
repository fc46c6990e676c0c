#include "core/services/course_directory.h"

#include "core/rules/course_check.h"
#include "core/rules/policy_templates.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include <fstream>
#include <string>
#include <vector>

namespace homeward::services::course_directory_test {

using Json = nlohmann::json;
using Texts = std::vector<std::string>;

/// The file that the program carries, as people edit it.
const Json& dataFile()
{
    static const Json kFile = Json::parse(std::ifstream{HOMEWARD_COURSE_TEMPLATES});
    return kFile;
}

Texts namesOf(const std::vector<CourseTemplate>& all)
{
    Texts names;
    for (const CourseTemplate& each : all)
        names.push_back(each.name);
    return names;
}

int sessionsOf(const CourseTemplate& each)
{
    int sessions = 0;
    for (const CoursePhase& phase : each.phases)
        sessions += phase.sessions;
    return sessions;
}

TEST(CourseTemplates, AreAllOfTheFileInItsOrder)
{
    EXPECT_EQ(namesOf(courseTemplates()),
              (Texts{"iv-6x2w", "iv-3-trial", "iv-8x4w", "im-custom", "esk-trd", "esk-4w",
                     "oral-clinic"}));
    EXPECT_EQ(courseTemplates().size(), dataFile().at("templates").size());
    for (const CourseTemplate& each : courseTemplates())
        EXPECT_EQ(findCourseTemplate(each.name), &each);
}

TEST(CourseTemplates, AreFoundByTheirNameAlone)
{
    for (const char* name : {"", "iv", "IV-6X2W", "iv-6x2w ", "oral-home", "\xFF"})
        EXPECT_EQ(findCourseTemplate(name), nullptr) << name;
}

TEST(CourseTemplates, HaveTheFactsOfTheirSources)
{
    struct Facts {
        const char* name;
        Route route;
        std::vector<CoursePhase> phases;
        AfterCourse after;
        const char* grade;
    };
    using enum AfterCourse;
    const std::vector<Facts> facts{
        {"iv-6x2w", Route::Intravenous, {{6, 2}}, ClinicDecides, "B"},
        {"iv-3-trial", Route::Intravenous, {{3, 3}}, Review, "A"},
        {"iv-8x4w", Route::Intravenous, {{8, 4}}, ClinicDecides, "C"},
        {"im-custom", Route::Intramuscular, {}, ClinicDecides, "C"},
        {"esk-trd", Route::EsketamineNasal, {{8, 4}, {4, 4}}, WeeklyOrFortnightly, "A"},
        {"esk-4w", Route::EsketamineNasal, {{8, 4}}, ClinicDecides, "B"},
        {"oral-clinic", Route::OralInClinic, {}, ClinicDecides, "C"}};
    for (const auto& [name, route, phases, after, grade] : facts) {
        const CourseTemplate& each = *findCourseTemplate(name);
        EXPECT_EQ(each.route, route) << name;
        EXPECT_EQ(each.phases, phases) << name;
        EXPECT_EQ(each.after, after) << name;
        EXPECT_EQ(each.grade, grade) << name;
        EXPECT_FALSE(each.source.empty()) << name;
    }
}

TEST(CourseTemplates, LastAsLongAsASessionOfTheirRouteUsuallyDoes)
{
    for (const CourseTemplate& each : courseTemplates())
        EXPECT_EQ(each.length, rules::usualLength(each.route)) << each.name;
}

TEST(CourseTemplates, FitIntoACourse)
{
    for (const CourseTemplate& each : courseTemplates())
        EXPECT_LE(static_cast<std::size_t>(sessionsOf(each)), rules::kMostCourseSessions)
            << each.name;
}

TEST(CourseTemplates, NameNoDoseAndNothingAtHome)
{
    const std::string text = dataFile().at("templates").dump();

    for (const char* word : {"mg", "dose", "home", "56", "84"})
        EXPECT_EQ(text.find(word), std::string::npos) << word;
}

/// What is left of the file after one change to its first template.
template <class Change>
Texts namesAfter(Change change)
{
    Json document = dataFile();
    change(document.at("templates").at(0));
    return namesOf(courseTemplatesFrom(document.dump()));
}

TEST(CourseTemplatesFrom, LeaveOutATemplateThatDoesNotFitAndKeepTheOthers)
{
    const Texts others{"iv-3-trial", "iv-8x4w", "im-custom", "esk-trd", "esk-4w", "oral-clinic"};
    for (const char* field :
         {"name", "route", "lengthMinutes", "phases", "after", "source", "grade"}) {
        EXPECT_EQ(namesAfter([&](Json& first) { first.erase(field); }), others) << field;
        EXPECT_EQ(namesAfter([&](Json& first) {
                      first[field] = {{"other", "kind"}};
                  }),
                  others)
            << field;
    }
    const auto phase = [&](const char* field, const Json& value) {
        return namesAfter([&](Json& first) { first["phases"][0][field] = value; });
    };
    EXPECT_EQ(phase("sessions", 0), others);
    EXPECT_EQ(phase("sessions", 15), others); // more than days
    EXPECT_EQ(phase("sessions", 2.5), others);
    EXPECT_EQ(phase("weeks", -1), others);
    EXPECT_EQ(phase("weeks", 10'000), others);
    EXPECT_EQ(namesAfter([](Json& first) { first["route"] = "oral-home"; }), others);
    EXPECT_EQ(namesAfter([](Json& first) { first["lengthMinutes"] = 241; }), others);
    EXPECT_EQ(namesAfter([](Json& first) { first["lengthMinutes"] = 40.5; }), others);
    EXPECT_EQ(namesAfter([](Json& first) { first["name"] = ""; }), others);
    EXPECT_EQ(namesAfter([](Json& first) { first = 42; }), others);
}

TEST(CourseTemplatesFrom, GiveNothingForWhatIsNoDirectory)
{
    for (const char* text : {"", "{", "[]", "{}", "null", "42", R"({"templates": 42})",
                             R"({"templates": [42]})", R"({"templates": [{}]})", "\xFF\xFE"})
        EXPECT_TRUE(courseTemplatesFrom(text).empty()) << text;
}

RC_GTEST_PROP(CourseTemplatesFrom, GiveNothingForAnyOtherText, (const std::string& text))
{
    RC_ASSERT(courseTemplatesFrom(text).empty());
}

} // namespace homeward::services::course_directory_test
