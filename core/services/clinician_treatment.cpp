#include "core/services/clinician_parts.h"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>

namespace homeward::services {

namespace {

const TreatmentSession* sessionOf(const std::optional<SessionId>& id, const ClinicianFacts& facts)
{
    if (!id)
        return nullptr;
    const auto found = std::ranges::find(facts.sessions, *id, &TreatmentSession::id);
    return found == facts.sessions.end() ? nullptr : &*found;
}

std::optional<std::chrono::seconds> sinceDosing(Instant at, const std::optional<SessionId>& id,
                                                const ClinicianFacts& facts)
{
    const TreatmentSession* session = sessionOf(id, facts);
    if (session == nullptr || !session->dosingEnded)
        return std::nullopt;
    return at - session->dosingEnded->at;
}

EffectTime timeOf(const SideEffectReport& report, const ClinicianFacts& facts)
{
    const auto since = sinceDosing(report.moment.at(), report.session, facts);
    if (!since)
        return EffectTime::NotKnown;
    if (*since < std::chrono::seconds{0})
        return EffectTime::DuringDosing;
    if (*since <= std::chrono::hours{2})
        return EffectTime::TwoHours;
    return *since <= std::chrono::hours{24} ? EffectTime::FirstDay : EffectTime::Later;
}

/// What a later report corrects: the same item in the same session, or on the same day without one,
/// and at the same time.
using EffectPlace = std::tuple<const SideEffectItem*, std::string, EffectTime>;

EffectPlace placeOf(const SideEffectReport& report, EffectTime time)
{
    return {report.item,
            report.session ? report.session->text()
                           : std::to_string(report.moment.day().time_since_epoch().count()),
            time};
}

EffectRow& rowOf(const SideEffectItem* item, std::vector<EffectRow>& rows)
{
    const auto found = std::ranges::find(rows, item, &EffectRow::item);
    return found == rows.end() ? rows.emplace_back(EffectRow{.item = item}) : *found;
}

void add(EffectCount& count, Severity severity)
{
    if (severity == Severity::Mild)
        ++count.mild;
    else if (severity == Severity::Moderate)
        ++count.moderate;
    else if (severity == Severity::Severe)
        ++count.severe;
}

/// By which rows are sorted: the most severe first, then the most frequent.
auto weightOf(const EffectRow& row)
{
    const EffectCount total = row.total();
    const int worst = total.severe > 0 ? 3 : total.moderate > 0 ? 2 : 1;
    return std::tuple{-worst, -total.sum(), row.item};
}

} // namespace

std::vector<EffectRow> effectRows(const ClinicianFacts& facts, const storage::DayRange& days)
{
    std::vector<EffectRow> rows;
    std::set<EffectPlace> seen;
    for (const SideEffectReport& report : facts.sideEffects) { // newest first: the first one counts
        const EffectTime time = timeOf(report, facts);
        if (!holds(days, report.moment.day()) || !seen.insert(placeOf(report, time)).second
            || report.severity == Severity::None)
            continue;
        add(rowOf(report.item, rows).counts.at(static_cast<std::size_t>(time)), report.severity);
    }
    std::ranges::sort(rows, {}, weightOf);
    return rows;
}

std::vector<PageVitals> pageVitals(const ClinicianFacts& facts, const storage::DayRange& days)
{
    std::vector<PageVitals> shown;
    for (const VitalsRecord& record : facts.vitals) {
        const LocalDay day = record.moment.day();
        if (!holds(days, day))
            continue;
        const auto since = sinceDosing(record.moment.at(), record.session, facts);
        PageVitals vitals{day,
                          std::chrono::floor<std::chrono::minutes>(record.moment.local() - day),
                          record.signs,
                          {}};
        if (since)
            vitals.afterDosing = std::chrono::floor<std::chrono::minutes>(*since);
        shown.push_back(vitals);
    }
    return shown;
}

std::vector<PageRest> pageRests(const ClinicianFacts& facts, const storage::DayRange& days)
{
    std::vector<PageRest> shown;
    for (const HeartRateReading& reading : facts.heartRates) {
        const LocalDay day = reading.moment.day();
        if (!reading.isResting() || !holds(days, day))
            continue;
        PageRest rest{day,
                      std::chrono::floor<std::chrono::minutes>(reading.moment.local() - day),
                      reading.bpm,
                      {}};
        if (reading.session) // of weeks later it would say nothing
            rest.afterDosing = reading.sinceDoseEnd;
        shown.push_back(rest);
    }
    return shown;
}

} // namespace homeward::services
