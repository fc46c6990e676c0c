#include "app/cli/record_tables.h"

#include "core/services/csv.h"
#include "core/services/instrument_directory.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace homeward::cli {

namespace {

using services::AnsweredList;
using services::DiaryError;
using services::Profile;
using services::ScoredResponse;
using storage::DayRange;

bool isWithin(const DayRange& days, LocalDay day)
{
    return day >= days.first && day <= days.last;
}

/// Those of the days. `moment` gives the moment of a record.
template <class Record, class Moment>
Result<std::vector<Record>, Failure> within(Result<std::vector<Record>, DiaryError> records,
                                            const DayRange& days, Moment moment)
{
    return explainedTreatment(std::move(records)).map([&](std::vector<Record> all) {
        std::erase_if(all,
                      [&](const Record& record) { return !isWithin(days, moment(record).day()); });
        return all;
    });
}

/// The same of a list that comes newest first, the other way round.
template <class Record>
Result<std::vector<Record>, Failure> oldestFirst(Result<std::vector<Record>, DiaryError> records,
                                                 const DayRange& days)
{
    return within(std::move(records), days, [](const Record& record) { return record.moment; })
        .map([](std::vector<Record> found) {
            std::ranges::reverse(found);
            return found;
        });
}

/// Oldest first. What cannot be read is counted, whatever its day.
Result<AnsweredList, Failure> responsesIn(Profile& profile, const DayRange& days)
{
    return explainedTreatment(profile.questionnaires().list()).map([&](AnsweredList list) {
        std::erase_if(list.responses, [&](const ScoredResponse& scored) {
            return !isWithin(days, scored.response.moment.day());
        });
        std::ranges::reverse(list.responses);
        return list;
    });
}

Result<std::vector<TreatmentSession>, Failure> sessionsIn(Profile& profile, const DayRange& days)
{
    return within(profile.sessions().list(), days,
                  [](const TreatmentSession& session) { return session.plan.start; });
}

/// Those that began on one of the days, with all their samples, in any order.
Result<std::vector<fhir::RecordedHeartRate>, Failure> recordingsIn(Profile& profile,
                                                                   const DayRange& days)
{
    const auto found = within(profile.heartRate().recordings(), days,
                              [](const HeartRateRecording& recording) { return recording.start; });
    if (!found)
        return unexpected{found.error()};
    std::vector<fhir::RecordedHeartRate> recorded;
    for (const HeartRateRecording& recording : *found) {
        auto samples = explainedTreatment(profile.heartRate().samples(recording.id));
        if (!samples)
            return unexpected{samples.error()};
        recorded.push_back({recording, std::move(samples->samples)});
    }
    return recorded;
}

/// All entries that are in the diary, newest first.
Result<std::vector<DiaryEntry>, DiaryError> wholeDiary(Profile& profile)
{
    constexpr int kPage = 500;
    std::vector<DiaryEntry> all;
    std::optional<DiaryEntryId> last;
    for (;;) {
        auto page = profile.sessionDiary().list(std::nullopt, last, kPage);
        if (!page || page->empty())
            return std::move(page).map([&](const auto&) { return std::move(all); });
        last = page->back().id;
        std::ranges::move(*page, std::back_inserter(all));
    }
}

template <class Record>
Result<Table, Failure> tableFrom(const Result<std::vector<Record>, Failure>& records,
                                 std::string (*csv)(std::span<const Record>))
{
    return records.map([csv](const std::vector<Record>& found) {
        return Table{csv(found), found.size()};
    });
}

Result<Table, Failure> moodTable(Profile& profile, const DayRange& days)
{
    return explained(profile.diary().days(days))
        .map([](const std::vector<services::DayView>& found) {
            Table table{services::moodCsv(found), 0};
            for (const services::DayView& day : found)
                table.records += day.entries.size();
            return table;
        });
}

using MakeTable = Result<Table, Failure> (*)(Profile&, const DayRange&);

const std::array<std::pair<std::string_view, MakeTable>, 7> kTables{{
    {"moods", moodTable},
    {"questionnaires",
     [](Profile& profile, const DayRange& days) {
         return responsesIn(profile, days).map([](const AnsweredList& list) {
             return Table{services::questionnaireCsv(list.responses), list.responses.size(),
                          list.unreadable};
         });
     }},
    {"side-effects",
     [](Profile& profile, const DayRange& days) {
         return tableFrom(oldestFirst(profile.sideEffects().list(), days), services::sideEffectCsv);
     }},
    {"vitals",
     [](Profile& profile, const DayRange& days) {
         return tableFrom(oldestFirst(profile.vitals().list(), days), services::vitalsCsv);
     }},
    {"heart-rate",
     [](Profile& profile, const DayRange& days) {
         return tableFrom(oldestFirst(profile.heartRate().readings(), days),
                          services::heartRateCsv);
     }},
    {"sessions",
     [](Profile& profile, const DayRange& days) {
         return tableFrom(sessionsIn(profile, days), services::sessionCsv);
     }},
    {"diary",
     [](Profile& profile, const DayRange& days) {
         return tableFrom(oldestFirst(wholeDiary(profile), days), services::diaryCsv);
     }},
}};

std::vector<fhir::AnsweredQuestionnaire> answeredOf(const std::vector<ScoredResponse>& responses)
{
    std::vector<fhir::AnsweredQuestionnaire> answered;
    for (const ScoredResponse& scored : responses)
        if (const Instrument* known = services::findInstrument(scored.response.instrument))
            answered.push_back({scored.response, known, scored.score});
    return answered;
}

std::vector<MoodEntry> entriesOf(const std::vector<services::DayView>& days)
{
    std::vector<MoodEntry> entries;
    for (const services::DayView& day : days)
        std::ranges::copy(day.entries, std::back_inserter(entries));
    return entries;
}

/// When treatment began.
std::optional<Instant> firstStart(const std::vector<TreatmentSession>& sessions)
{
    std::optional<Instant> first;
    for (const TreatmentSession& session : sessions)
        if (session.started && !session.cancelled)
            first = std::min(session.started->at, first.value_or(session.started->at));
    return first;
}

/// Puts what was found into its place, or says why there is nothing.
template <class Found, class Place>
[[nodiscard]] Result<void, Failure> put(Result<Found, Failure> found, Place place)
{
    return std::move(found).map([&](Found value) { place(std::move(value)); });
}

} // namespace

bool isTableKind(std::string_view kind)
{
    return std::ranges::any_of(kTables, [kind](const auto& table) { return table.first == kind; });
}

Result<Table, Failure> tableOf(std::string_view kind, Profile& profile, const DayRange& days)
{
    const auto table =
        std::ranges::find(kTables, kind, [](const auto& known) { return known.first; });
    return table->second(profile, days);
}

Result<BundledRecords, Failure> recordsFor(Profile& profile, const DayRange& days)
{
    BundledRecords bundled;
    fhir::Records& records = bundled.records;
    const auto fill = [](auto& place) {
        return [&place](auto value) { place = std::move(value); };
    };
    return put(explained(profile.diary().days(days)),
               [&](const auto& found) { records.moods = entriesOf(found); })
        .and_then([&] {
            return put(responsesIn(profile, days), [&](const AnsweredList& list) {
                records.questionnaires = answeredOf(list.responses);
                bundled.unreadable = list.unreadable;
            });
        })
        .and_then(
            [&] { return put(oldestFirst(profile.vitals().list(), days), fill(records.vitals)); })
        .and_then([&] {
            return put(oldestFirst(profile.sideEffects().list(), days), fill(records.sideEffects));
        })
        .and_then([&] {
            return put(oldestFirst(profile.heartRate().readings(), days), fill(records.heartRates));
        })
        .and_then([&] { return put(recordingsIn(profile, days), fill(records.recordings)); })
        .and_then([&] { return put(sessionsIn(profile, days), fill(records.sessions)); })
        .and_then([&] {
            return put(explainedTreatment(profile.sessions().list()),
                       [&](const auto& all) { records.firstSession = firstStart(all); });
        })
        .and_then([&] { return put(oldestFirst(wholeDiary(profile), days), fill(records.diary)); })
        .map([&] { return std::move(bundled); });
}

} // namespace homeward::cli
