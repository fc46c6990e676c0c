#include "core/storage/heart_rate_minute_rows.h"
#include "core/storage/heart_rate_questions.h"
#include "core/storage/queries.h"

#include <map>
#include <utility>

namespace homeward::storage {

namespace {

/// Number of the hour or day, and the recording.
using Key = std::pair<std::int64_t, std::int64_t>;

/// A day of one recording.
struct DayOfOne {
    std::int64_t samples = 0;
    DayOfHours hours{};

    friend bool operator==(const DayOfOne&, const DayOfOne&) = default;
};

/// What hours and days come to by the minutes themselves, or by their own rows.
struct Totals {
    std::map<Key, HourOfMinutes> hours;
    std::map<Key, DayOfOne> days;

    void add(std::int64_t recording, const MinuteRow& row)
    {
        const MinuteNumber minute = row.minute();
        const RateSummary summary = summaryOf(row.samples);
        hours[{minute.hour(), recording}].at(minute.inHour()).add(summary);
        DayOfOne& day = days[{minute.day(), recording}];
        day.samples += std::ssize(row.samples);
        day.hours.at(minute.hourInDay()).add(summary);
    }
};

using Findings = std::vector<std::string>;
using Read = Result<void, StorageError>;

/// What the minutes say. One that cannot be read is a finding, and hides none of the others.
Read addMinutes(Database& database, Totals& totals, Findings& findings)
{
    return allOf(database, "SELECT place, samples, recording FROM heart_rate_minute ORDER BY place",
                 [&](const Statement& row) {
                     if (const auto minute = minuteRowOf(row))
                         totals.add(row.integer(2), *minute);
                     else
                         findings.push_back("heart_rate_minute row "
                                            + std::to_string(row.integer(0)) + " cannot be read");
                     return Row<bool>{true};
                 })
        .map([](const auto&) {});
}

/// What the rows of hours and of days say; one that cannot be read says nothing, and so differs.
Read addHours(Database& database, Totals& totals)
{
    return allOf(database, "SELECT minutes, hour, recording FROM heart_rate_hour",
                 [&](const Statement& row) {
                     HourOfMinutes& hour = totals.hours[{row.integer(1), row.integer(2)}];
                     return Row<bool>{decodeSummaries(row.blob(0), hour).has_value()};
                 })
        .map([](const auto&) {});
}

Read addDays(Database& database, Totals& totals)
{
    return allOf(database, "SELECT hours, day, recording, samples FROM heart_rate_day",
                 [&](const Statement& row) {
                     DayOfOne& day = totals.days[{row.integer(1), row.integer(2)}];
                     day.samples = row.integer(3);
                     return Row<bool>{decodeSummaries(row.blob(0), day.hours).has_value()};
                 })
        .map([](const auto&) {});
}

template <class Rows>
void compare(const std::string& unit, const Rows& counted, const Rows& stored, Findings& findings)
{
    const auto differs = [&](const Key& key, const std::string& how) {
        findings.push_back("heart_rate_" + unit + " row of " + unit + ' '
                           + std::to_string(key.first) + how);
    };
    for (const auto& [key, row] : counted)
        if (const auto found = stored.find(key); found == stored.end())
            differs(key, " is not there");
        else if (!(found->second == row))
            differs(key, " is not what its minutes come to");
    for (const auto& [key, row] : stored)
        if (!counted.contains(key))
            differs(key, " has no minutes");
}

} // namespace

Result<Findings, StorageError> heartRateFindings(Database& database)
{
    Findings findings;
    Totals counted;
    Totals stored;
    const auto read = addMinutes(database, counted, findings)
                          .and_then([&] { return addHours(database, stored); })
                          .and_then([&] { return addDays(database, stored); });
    if (!read)
        return unexpected{read.error()};
    compare("hour", counted.hours, stored.hours, findings);
    compare("day", counted.days, stored.days, findings);
    return findings;
}

} // namespace homeward::storage
