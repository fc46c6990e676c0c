#pragma once

#include "core/services/instrument_directory.h"
#include "sync/fhir/bundle.h"
#include "tests/support/session_samples.h"

#include <chrono>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Records as one person could have them, always the same.
namespace homeward::fhir::testing {

using homeward::testing::moment;
using homeward::testing::utc;

inline constexpr const char* kBerlin = "Europe/Berlin";

inline Uuid uuid(int number)
{
    return Uuid::parse("019caf00-0000-7000-8000-0000000000" + std::to_string(number)).value();
}

/// About whom everything is.
inline const Uuid kPatient = uuid(10);

inline Context context()
{
    return {.subject = urn(kPatient)};
}

inline Score score(int value)
{
    return Score::create(value).value();
}

inline MoodEntry mood(int number, int value, const std::string& at = "2026-03-01 08:10")
{
    const ZonedInstant when = moment(at, kBerlin);
    return {.id = MoodEntryId{uuid(number)},
            .moment = when,
            .reading = {.score = score(value)},
            .recordedAt = when.at()};
}

/// Answers from the first item on: -1 is declined, and so are all that are left out.
inline AnsweredQuestionnaire answered(int number, const std::string& instrument,
                                      std::initializer_list<int> values,
                                      const std::string& at = "2026-03-01 09:00")
{
    const Instrument* known = services::findInstrument(instrument);
    std::vector<ItemAnswer> answers(known->items.size(), ItemAnswer::declined());
    auto place = answers.begin();
    for (const int value : values)
        *place++ = value < 0 ? ItemAnswer::declined() : ItemAnswer::given(value);
    const ZonedInstant when = moment(at, kBerlin);
    QuestionnaireResponse response{.id = QuestionnaireResponseId{uuid(number)},
                                   .instrument = instrument,
                                   .version = known->version,
                                   .moment = when,
                                   .answers = answers,
                                   .recordedAt = when.at()};
    return {std::move(response), known, rules::scoreOf(*known, answers)};
}

inline VitalsRecord vitals(int number, const VitalSigns::Numbers& numbers,
                           const std::string& by = {})
{
    const ZonedInstant when = moment("2026-03-02 10:50", kBerlin);
    return {.id = VitalsRecordId{uuid(number)},
            .moment = when,
            .signs = VitalSigns::create(numbers).value(),
            .measuredBy = by,
            .recordedAt = when.at()};
}

inline HeartRateReading heartRate(int number, int bpm, std::optional<RestQuality> rest = {})
{
    const ZonedInstant when = moment("2026-03-02 18:00", kBerlin);
    return {.id = HeartRateReadingId{uuid(number)},
            .moment = when,
            .bpm = bpm,
            .rest = rest,
            .sensor = rest ? "H10" : "",
            .recordedAt = when.at()};
}

/// A minute every second, then one in which nothing came.
inline RecordedHeartRate recordedHeartRate(int number)
{
    using std::chrono::seconds;
    RecordedHeartRate recorded{.recording = {.id = HeartRateRecordingId{uuid(number)},
                                             .start = moment("2026-03-02 11:00", kBerlin),
                                             .sensor = {.name = "Polar H10 1234", .model = "H10"}},
                               .samples = {}};
    recorded.recording.length = seconds{120};
    for (int second = 0; second < 60; ++second)
        recorded.samples.push_back(
            {.at = seconds{second}, .bpm = 70 + second % 5, .contact = SensorContact::Contact});
    return recorded;
}

inline SideEffectReport sideEffect(int number, const std::string& code, Severity severity)
{
    const ZonedInstant when = moment("2026-03-02 12:00", kBerlin);
    return {.id = SideEffectReportId{uuid(number)},
            .moment = when,
            .item = findSideEffect(code),
            .severity = severity,
            .recordedAt = when.at()};
}

inline TreatmentSession session(int number, Route route = Route::Intravenous)
{
    auto made = homeward::testing::dosedSession(moment("2026-03-02 10:45", kBerlin), route);
    made.id = SessionId{uuid(number)};
    return made;
}

inline DiaryEntry diary(int number, const std::string& text, bool isShared,
                        DiaryStage stage = DiaryStage::Free)
{
    const ZonedInstant when = moment("2026-03-03 20:00", kBerlin);
    return {.id = DiaryEntryId{uuid(number)},
            .moment = when,
            .stage = stage,
            .text = Note::create(text).value(),
            .isShared = isShared,
            .recordedAt = when.at() + std::chrono::minutes{5}};
}

/// One of everything, before and after a first session.
inline Records everything()
{
    Records records;
    records.moods = {mood(22, 7, "2026-03-03 08:10"), mood(21, 3)};
    records.moods.front().reading.energy = score(6);
    records.moods.front().reading.sleep = SleepDuration::create(std::chrono::minutes{455}).value();
    records.moods.front().reading.note = Note::create("A private note.").value();
    records.moods.front().supersedes = MoodEntryId{uuid(23)};
    records.questionnaires = {
        answered(31, "phq9", {2, 3, 2, 2, 1, 3, 1, 0, 1, 2}),
        answered(32, "gad7", {1, 2, 1, 0, 1, 2, 3}),
        answered(33, "phq9", {1, 1, 1, 0, 0, 1, 0, 0, 0, 1}, "2026-03-20 09:00"),
        answered(34, "phq2", {1, 2}, "2026-03-21 09:00"),
    };
    records.vitals = {vitals(41, {128, 84, 72, 98}, "KM"), vitals(51, {{}, {}, 70, {}})};
    records.heartRates = {
        heartRate(52, 64, RestQuality{.samples = 60, .validPercent = 100, .spread = 6}),
        heartRate(53, 88)};
    records.recordings = {recordedHeartRate(54)};
    records.sideEffects = {
        sideEffect(61, "nausea", Severity::Mild), sideEffect(62, "unreal", Severity::Severe),
        sideEffect(63, "headache", Severity::None), sideEffect(64, "dizzy", Severity::Moderate),
        sideEffect(65, "blurredVision", Severity::Mild)};
    records.sessions = {session(71), session(72, Route::EsketamineNasal)};
    records.diary = {
        diary(81, "What I make of it: \u00E9t\u00E9.\nAnd more.", true, DiaryStage::Integration),
        diary(82, "Nobody reads this.", false)};
    records.firstSession = records.sessions.front().started->at;
    return records;
}

/// What is in a file of tests/data/fhir.
struct Sample {
    std::string name;
    Collection collection;
};

inline std::vector<Sample> samples()
{
    const Instant now = utc("2026-03-22 12:00");
    Context words = context();
    words.snomed.reset();
    Records declined;
    declined.questionnaires = {answered(31, "phq9", {2, 3, 2, -1, 1, 3, 1, 0, 1}),
                               answered(32, "gad7", {-1, -1, -1, -1, -1, -1, -1})};
    return {{"everything", collectionOf(everything(), kPatient, now, context())},
            {"declined", collectionOf(declined, kPatient, now, context())},
            {"without-snomed", collectionOf(everything(), kPatient, now, words)},
            {"nothing", collectionOf({}, kPatient, now, context())}};
}

} // namespace homeward::fhir::testing
