#include "core/services/course_directory.h"

#include "core/rules/rule_names.h"
#include "services/course_templates.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace homeward::services {

namespace {

using Json = nlohmann::json;

/// Thrown and caught within this file, like the library's own.
struct WrongTemplate { };

constexpr int kMostWeeks = 104;

// What can throw is assigned field by field: where it throws inside a braced initialiser, GCC 12
// destroys the fields before it twice.

std::string wordsFrom(const Json& json)
{
    auto words = json.get<std::string>();
    if (words.empty())
        throw WrongTemplate{};
    return words;
}

int countFrom(const Json& json, int least, int most)
{
    const auto count = json.get<int>();
    if (!json.is_number_integer() || count < least || count > most)
        throw WrongTemplate{};
    return count;
}

template <class Value>
Value namedValue(std::optional<Value> value)
{
    if (!value)
        throw WrongTemplate{};
    return *value;
}

std::vector<CoursePhase> phasesFrom(const Json& json)
{
    if (!json.is_array())
        throw WrongTemplate{};
    std::vector<CoursePhase> phases;
    for (const Json& row : json) {
        CoursePhase phase{};
        phase.weeks = countFrom(row.at("weeks"), 1, kMostWeeks);
        phase.sessions = countFrom(row.at("sessions"), 1, phase.weeks * 7);
        phases.push_back(phase);
    }
    return phases;
}

CourseTemplate templateFrom(const Json& json)
{
    CourseTemplate found{};
    found.name = wordsFrom(json.at("name"));
    found.route = namedValue(rules::routeNamed(json.at("route").get<std::string>()));
    found.length = std::chrono::minutes{
        countFrom(json.at("lengthMinutes"), 0, static_cast<int>(kLongestDosing.count()))};
    found.phases = phasesFrom(json.at("phases"));
    found.after = namedValue(rules::afterCourseNamed(json.at("after").get<std::string>()));
    found.source = wordsFrom(json.at("source"));
    found.grade = wordsFrom(json.at("grade"));
    return found;
}

std::optional<CourseTemplate> fittingTemplate(const Json& json)
{
    try {
        return templateFrom(json);
    } catch (const Json::exception&) {
        return std::nullopt;
    } catch (const WrongTemplate&) {
        return std::nullopt;
    }
}

} // namespace

std::vector<CourseTemplate> courseTemplatesFrom(std::string_view json)
{
    try {
        const Json document = Json::parse(json);
        std::vector<CourseTemplate> found;
        for (const Json& row : document.at("templates"))
            if (auto each = fittingTemplate(row))
                found.push_back(std::move(*each));
        return found;
    } catch (const Json::exception&) {
        return {};
    }
}

const std::vector<CourseTemplate>& courseTemplates()
{
    static const std::vector<CourseTemplate> kTemplates =
        courseTemplatesFrom(embedded::kCourseTemplates);
    return kTemplates;
}

const CourseTemplate* findCourseTemplate(std::string_view name)
{
    const auto found = std::ranges::find(courseTemplates(), name, &CourseTemplate::name);
    return found == courseTemplates().end() ? nullptr : &*found;
}

} // namespace homeward::services
