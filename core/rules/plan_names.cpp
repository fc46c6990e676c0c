#include "core/rules/named_values.h"
#include "core/rules/rule_names.h"

/// The names of courses, boosters and what a plan shows.
namespace homeward::rules {

namespace {

constexpr auto kAfterCourses = std::to_array<Named<AfterCourse>>({
    {AfterCourse::ClinicDecides, "clinicDecides"},
    {AfterCourse::Review, "review"},
    {AfterCourse::WeeklyOrFortnightly, "weeklyOrFortnightly"},
});

constexpr auto kBoosterSources = std::to_array<Named<BoosterSource>>({
    {BoosterSource::Person, "person"},
    {BoosterSource::ClinicMessage, "clinicMessage"},
});

constexpr auto kSessionOutlooks = std::to_array<Named<SessionOutlook>>({
    {SessionOutlook::Upcoming, "upcoming"},
    {SessionOutlook::Today, "today"},
    {SessionOutlook::Passed, "passed"},
    {SessionOutlook::Held, "held"},
    {SessionOutlook::Cancelled, "cancelled"},
});

} // namespace

std::string_view nameOf(AfterCourse after)
{
    return nameIn(kAfterCourses, after);
}
std::string_view nameOf(BoosterSource source)
{
    return nameIn(kBoosterSources, source);
}
std::string_view nameOf(SessionOutlook outlook)
{
    return nameIn(kSessionOutlooks, outlook);
}

std::optional<AfterCourse> afterCourseNamed(std::string_view name)
{
    return valueIn(kAfterCourses, name);
}

std::optional<BoosterSource> boosterSourceNamed(std::string_view name)
{
    return valueIn(kBoosterSources, name);
}

} // namespace homeward::rules
