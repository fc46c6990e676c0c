#include "core/rules/questionnaire_score.h"
#include "core/services/csv.h"
#include "core/services/csv/csv_reader.h"
#include "core/services/import/own_tables.h"
#include "core/services/instrument_directory.h"
#include "tests/support/profile_fixture.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <sstream>

/// Whatever our export writes is read back, and gives the same line again.
namespace homeward::services::round_trip_test {
namespace {

const ClockReading kNow{.wall = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}};

int anyNumber(int least, int most)
{
    return *rc::gen::inRange(least, most + 1);
}

std::string anyText(const char* letters = "''\"\"=+-@,;\t\r\n ab\xC3\xBC")
{
    const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string{letters}));
    return Note::create(text) ? text : std::string{"x"};
}

ZonedInstant anyMoment()
{
    const char* const zones[] = {"Asia/Kathmandu", "Europe/Berlin", "America/St_Johns", "UTC"};
    return testing::momentIn(zones[anyNumber(0, 3)],
                             Instant{std::chrono::seconds{anyNumber(0, 1'700'000'000)}});
}

template <class AnId>
AnId anyId()
{
    testing::SeededRandom random{*rc::gen::arbitrary<std::uint64_t>()};
    return AnId::make(kNow.wall, random);
}

std::optional<SessionId> anyLink()
{
    return *rc::gen::arbitrary<bool>() ? std::optional{anyId<SessionId>()} : std::nullopt;
}

/// The one record under the names.
template <class Record>
Record readFrom(const std::string& csv)
{
    std::istringstream in{csv};
    CsvReader reader{in};
    const auto table = ownTableNamed(reader.next().value()->fields);
    const auto row = table->rowOf(reader.next().value()->fields, kNow).value();
    RC_ASSERT(row.hasId);
    return std::get<Record>(row.record);
}

std::string questionnaireLine(const QuestionnaireResponse& response)
{
    const Instrument& instrument = *findInstrument(response.instrument);
    const ScoredResponse scored{response, rules::scoreOf(instrument, response.answers), false};
    return questionnaireCsv(std::vector{scored});
}

RC_GTEST_PROP(RoundTrip, OfAQuestionnaire, ())
{
    const Instrument& instrument = *rc::gen::elementOf(instruments());
    std::vector<ItemAnswer> answers;
    for (const InstrumentItem& item : instrument.items) {
        const auto option =
            static_cast<std::size_t>(anyNumber(0, static_cast<int>(item.answers.size())));
        answers.push_back(option < item.answers.size()
                              ? ItemAnswer::given(item.answers[option].value)
                              : ItemAnswer::declined());
    }
    const QuestionnaireResponse response{.id = anyId<QuestionnaireResponseId>(),
                                         .instrument = instrument.id,
                                         .version = instrument.version,
                                         .moment = anyMoment(),
                                         .answers = answers,
                                         .recordedAt = kNow.wall};
    const std::string line = questionnaireLine(response);
    const auto read = readFrom<QuestionnaireResponse>(line);
    RC_ASSERT(read == response);
    RC_ASSERT(questionnaireLine(read) == line);
}

RC_GTEST_PROP(RoundTrip, OfASideEffect, ())
{
    const SideEffectReport report{.id = anyId<SideEffectReportId>(),
                                  .moment = anyMoment(),
                                  .item = &sideEffectItems()[static_cast<std::size_t>(anyNumber(
                                      0, static_cast<int>(sideEffectItems().size()) - 1))],
                                  .severity = static_cast<Severity>(anyNumber(0, 3)),
                                  .session = anyLink(),
                                  .recordedAt = kNow.wall};
    RC_ASSERT(readFrom<SideEffectReport>(sideEffectCsv(std::vector{report})) == report);
}

RC_GTEST_PROP(RoundTrip, OfVitalSigns, ())
{
    VitalSigns::Numbers numbers{.saturation = anyNumber(1, 100)};
    if (*rc::gen::arbitrary<bool>()) {
        numbers.diastolic = anyNumber(20, 349);
        numbers.systolic = anyNumber(*numbers.diastolic + 1, 350);
        numbers.heartRate = anyNumber(10, 350);
    }
    const VitalsRecord record{.id = anyId<VitalsRecordId>(),
                              .moment = anyMoment(),
                              .signs = VitalSigns::create(numbers).value(),
                              .measuredBy = anyText(),
                              .session = anyLink(),
                              .recordedAt = kNow.wall};
    RC_ASSERT(readFrom<VitalsRecord>(vitalsCsv(std::vector{record})) == record);
}

RC_GTEST_PROP(RoundTrip, OfAHeartRateReading, ())
{
    HeartRateReading reading{.id = anyId<HeartRateReadingId>(),
                             .moment = anyMoment(),
                             .bpm = anyNumber(kLowestPlausibleRate, kHighestPlausibleRate),
                             .sensor = anyText(),
                             .session = anyLink(),
                             .recordedAt = kNow.wall};
    if (*rc::gen::arbitrary<bool>())
        reading.rest = RestQuality{.samples = anyNumber(1, 120),
                                   .validPercent = anyNumber(50, 100),
                                   .spread = anyNumber(0, 215)};
    if (*rc::gen::arbitrary<bool>())
        reading.sinceDoseEnd = std::chrono::minutes{anyNumber(0, 10'000'000)};
    RC_ASSERT(readFrom<HeartRateReading>(heartRateCsv(std::vector{reading})) == reading);
}

RC_GTEST_PROP(RoundTrip, OfADiaryEntry, ())
{
    const auto text = anyText();
    const DiaryEntry entry{.id = anyId<DiaryEntryId>(),
                           .moment = anyMoment(),
                           .stage = static_cast<DiaryStage>(anyNumber(0, 3)),
                           .session = anyLink(),
                           .text = Note::create(text.empty() ? "x" : text).value(),
                           .recordedAt = kNow.wall};
    RC_ASSERT(readFrom<DiaryEntry>(diaryCsv(std::vector{entry})) == entry);
}

/// Steps in their order, some of them left out.
TreatmentSession anySession()
{
    TreatmentSession session{.id = anyId<SessionId>(),
                             .plan = {.route = static_cast<Route>(anyNumber(0, 3)),
                                      .kind = static_cast<SessionKind>(anyNumber(0, 1)),
                                      .start = anyMoment(),
                                      .length = std::chrono::minutes{anyNumber(0, 240)},
                                      .place = anyText(),
                                      .doseText = anyText()}};
    Instant at = session.plan.start.at() - std::chrono::hours{1};
    const auto next = [&at] {
        at += std::chrono::minutes{anyNumber(0, 200)};
        return StepTaken{at, kNow};
    };
    const int reached = anyNumber(-1, 3);
    if (reached < 0)
        session.cancelled = next();
    if (reached > 0)
        session.started = next();
    if (reached > 1)
        session.dosingEnded = next();
    if (reached > 2 && *rc::gen::arbitrary<bool>())
        session.observed = next();
    if (reached > 2)
        session.discharged = next();
    return session;
}

RC_GTEST_PROP(RoundTrip, OfASession, ())
{
    const TreatmentSession session = anySession();
    RC_ASSERT(readFrom<TreatmentSession>(sessionCsv(std::vector{session})) == session);
}

} // namespace
} // namespace homeward::services::round_trip_test
