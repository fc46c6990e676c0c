#include "sync/fhir/bundle.h"

#include "core/base/rfc3339.h"
#include "sync/fhir/course_observation.h"
#include "sync/fhir/diary_document.h"
#include "sync/fhir/heart_rate_observation.h"
#include "sync/fhir/mood_observation.h"
#include "sync/fhir/questionnaire_response.h"
#include "sync/fhir/session_procedure.h"
#include "sync/fhir/side_effect_observation.h"
#include "sync/fhir/total_observation.h"
#include "sync/fhir/vitals_observations.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace homeward::fhir {

namespace {

template <class Record>
const Uuid& idOf(const Record& record)
{
    return record.id.uuid();
}

const Uuid& idOf(const AnsweredQuestionnaire& answered)
{
    return answered.response.id.uuid();
}

const Uuid& idOf(const RecordedHeartRate& recorded)
{
    return recorded.recording.id.uuid();
}

/// Pointers to the records, oldest first; of the same moment, in the order of their ids.
template <class Record, class When>
std::vector<const Record*> oldestFirst(const std::vector<Record>& records, When when)
{
    std::vector<const Record*> sorted;
    std::ranges::transform(records, std::back_inserter(sorted),
                           [](const Record& record) { return &record; });
    std::ranges::sort(sorted, {}, [when](const Record* record) {
        return std::pair{when(*record), idOf(*record)};
    });
    return sorted;
}

constexpr auto kMoment = [](const auto& record) { return record.moment.at(); };

/// Fills the bundle.
class Collector {
public:
    Collector(const Context& context, Instant now) : m_context(context)
    {
        m_collection.bundle["resourceType"] = "Bundle";
        m_collection.bundle["type"] = "collection";
        m_collection.bundle["timestamp"] = rfc3339(now);
    }

    void addPatient(const Uuid& id)
    {
        Json json;
        json["resourceType"] = "Patient";
        json["identifier"].push_back(identifier(id, m_context));
        add({id, std::move(json)});
    }

    void addMoods(const std::vector<MoodEntry>& moods)
    {
        for (const MoodEntry* mood : oldestFirst(moods, kMoment))
            addRecord(moodObservation(*mood, m_context));
    }

    void addVitals(const std::vector<VitalsRecord>& vitals)
    {
        for (const VitalsRecord* record : oldestFirst(vitals, kMoment)) {
            for (Entry& entry : vitalsObservations(*record, m_context))
                add(std::move(entry));
            ++m_collection.records;
        }
    }

    void addHeartRates(const std::vector<HeartRateReading>& readings)
    {
        for (const HeartRateReading* reading : oldestFirst(readings, kMoment))
            addRecord(heartRateObservation(*reading, m_context));
    }

    void addRecordings(const std::vector<RecordedHeartRate>& recordings)
    {
        const auto begun = [](const RecordedHeartRate& r) { return r.recording.start.at(); };
        for (const RecordedHeartRate* recorded : oldestFirst(recordings, begun)) {
            for (Entry& hour : heartRateSeries(recorded->recording, recorded->samples, m_context))
                add(std::move(hour));
            ++m_collection.records;
        }
    }

    void addSideEffects(const std::vector<SideEffectReport>& reports)
    {
        for (const SideEffectReport* report : oldestFirst(reports, kMoment))
            addRecord(sideEffectObservation(*report, m_context));
    }

    void addSessions(const std::vector<TreatmentSession>& sessions)
    {
        const auto begun = [](const TreatmentSession& session) {
            return session.started ? session.started->at : session.plan.start.at();
        };
        for (const TreatmentSession* session : oldestFirst(sessions, begun))
            addRecord(sessionProcedure(*session, m_context));
    }

    void addDiary(const std::vector<DiaryEntry>& entries)
    {
        for (const DiaryEntry* entry : oldestFirst(entries, kMoment))
            addRecord(diaryDocument(*entry, m_context));
    }

    void addQuestionnaires(const Records& records)
    {
        const auto moment = [](const AnsweredQuestionnaire& a) { return a.response.moment.at(); };
        const auto sorted = oldestFirst(records.questionnaires, moment);
        for (const AnsweredQuestionnaire* answered : sorted) {
            addRecord(questionnaireResponse(*answered, m_context));
            if (auto total = totalObservation(*answered, m_context))
                add(std::move(*total));
        }
        if (records.firstSession)
            for (Entry& course : courseObservations(sorted, *records.firstSession, m_context))
                add(std::move(course));
    }

    Collection take() { return std::move(m_collection); }

private:
    void addRecord(std::optional<Entry> entry)
    {
        if (!entry)
            return;
        add(std::move(*entry));
        ++m_collection.records;
    }

    void add(Entry entry)
    {
        Json json;
        json["fullUrl"] = urn(entry.id);
        json["resource"] = std::move(entry.resource);
        m_collection.bundle["entry"].push_back(std::move(json));
    }

    const Context& m_context;
    Collection m_collection{.bundle = {}, .records = 0};
};

} // namespace

Collection collectionOf(const Records& records, const Uuid& patient, Instant now,
                        const Context& context)
{
    Collector collector{context, now};
    collector.addPatient(patient);
    collector.addMoods(records.moods);
    collector.addQuestionnaires(records);
    collector.addVitals(records.vitals);
    collector.addHeartRates(records.heartRates);
    collector.addRecordings(records.recordings);
    collector.addSideEffects(records.sideEffects);
    collector.addSessions(records.sessions);
    collector.addDiary(records.diary);
    return collector.take();
}

std::string textOf(const Json& json)
{
    constexpr int kIndent = 2;
    return json.dump(kIndent, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace homeward::fhir
