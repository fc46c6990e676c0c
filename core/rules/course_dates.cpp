#include "core/rules/course_dates.h"

namespace homeward::rules {

namespace {

/// By the zone database, or by the offset on record where it does not know the zone.
ZonedInstant startAt(LocalTime local, const ZonedInstant& place)
{
    if (const auto zone = findZone(place.zone()))
        return {latestInstant(local, **zone), **zone};
    return {Instant{local.time_since_epoch() - place.offset()}, place.zone(), place.offset()};
}

} // namespace

std::vector<LocalDay> courseDays(const CourseTemplate& courseTemplate, LocalDay first)
{
    if (courseTemplate.phases.empty())
        return {first};
    std::vector<LocalDay> courseDays;
    LocalDay begin = first;
    for (const CoursePhase& phase : courseTemplate.phases) {
        const std::chrono::days length = std::chrono::weeks{phase.weeks};
        for (int i = 0; i < phase.sessions; ++i)
            courseDays.push_back(begin + length * i / phase.sessions);
        begin += length;
    }
    return courseDays;
}

std::vector<ZonedInstant> courseStarts(const CourseTemplate& courseTemplate,
                                       const ZonedInstant& first)
{
    const auto timeOfDay = first.local() - first.day();
    std::vector<ZonedInstant> starts{first};
    for (const LocalDay day : courseDays(courseTemplate, first.day()))
        if (day > first.day())
            starts.push_back(startAt(day + timeOfDay, first));
    return starts;
}

} // namespace homeward::rules
