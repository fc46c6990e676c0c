#include "core/services/csv.h"
#include "core/services/instrument_directory.h"
#include "tests/support/session_samples.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace homeward::services::record_csv_test {
namespace {

using testing::moment;
using testing::sessionNumber;

constexpr const char* kKathmandu = "Asia/Kathmandu";
const std::string kId = "00000000-0000-0000-0000-000000000001";
const std::string kWhen = ",2026-03-02T01:45:00+05:45,\"Asia/Kathmandu\",2026-03-02,";

template <class AnId>
AnId numberOne()
{
    return AnId{sessionNumber(1).uuid()};
}

ZonedInstant night()
{
    return moment("2026-03-02 01:45", kKathmandu);
}

/// What stands under the names.
std::string linesOf(const std::string& csv)
{
    const auto end = csv.find("\r\n");
    EXPECT_NE(end, std::string::npos);
    return csv.substr(end + 2);
}

ScoredResponse responseOf(const std::string& instrument, std::vector<ItemAnswer> answers)
{
    const Instrument& known = *findInstrument(instrument);
    answers.resize(known.items.size(), ItemAnswer::declined());
    return {.response = {.id = numberOne<QuestionnaireResponseId>(),
                         .instrument = instrument,
                         .version = "1",
                         .moment = night(),
                         .answers = answers,
                         .recordedAt = night().at()},
            .score = rules::scoreOf(known, answers),
            .opensHelp = false};
}

TEST(QuestionnaireCsv, HasAColumnForEachItemThatAPersonCanBeAsked)
{
    EXPECT_TRUE(questionnaireCsv({}).starts_with(
        "id,at (RFC 3339),zone (IANA),day (local),instrument,version,item 1 (points or "
        "declined),"));
    EXPECT_TRUE(questionnaireCsv({}).ends_with(
        ",item 9 (points or declined),item function (points or declined),total (points),"
        "name of the total's range,declined items\r\n"));
}

TEST(QuestionnaireCsv, GivesItemsTotalAndRange)
{
    const std::vector answers(9, ItemAnswer::given(1));
    EXPECT_EQ(linesOf(questionnaireCsv(std::vector{responseOf("phq9", answers)})),
              kId + kWhen + "\"phq9\",\"1\",1,1,1,1,1,1,1,1,1,declined,9,mild,0\r\n");
}

TEST(QuestionnaireCsv, LeavesEmptyWhatIsNoItemOfTheInstrument)
{
    const std::vector answers{ItemAnswer::given(0), ItemAnswer::given(3)};
    EXPECT_TRUE(linesOf(questionnaireCsv(std::vector{responseOf("phq2", answers)}))
                    .starts_with(kId + kWhen + "\"phq2\",\"1\",0,3,,,,,,,,,3,"));
}

TEST(QuestionnaireCsv, SaysWhatWasDeclinedAndWithholdsTheTotal)
{
    const std::vector answers{ItemAnswer::given(0), ItemAnswer::declined()};
    EXPECT_EQ(linesOf(questionnaireCsv(std::vector{responseOf("phq2", answers)})),
              kId + kWhen + "\"phq2\",\"1\",0,declined,,,,,,,,,,,1\r\n");
}

TEST(SideEffectCsv, GivesCodeWordsAndSeverity)
{
    SideEffectReport report{.id = numberOne<SideEffectReportId>(),
                            .moment = night(),
                            .item = findSideEffect("roomSpins"),
                            .severity = Severity::Moderate,
                            .recordedAt = night().at()};
    EXPECT_EQ(linesOf(sideEffectCsv(std::vector{report})),
              kId + kWhen + "\"roomSpins\",\"The room spins\",moderate,\r\n");
    report.session = sessionNumber(2);
    EXPECT_TRUE(sideEffectCsv(std::vector{report})
                    .ends_with(",moderate,00000000-0000-0000-0000-000000000002\r\n"));
}

TEST(VitalsCsv, LeavesEmptyWhatWasNotReadOut)
{
    const VitalsRecord record{.id = numberOne<VitalsRecordId>(),
                              .moment = night(),
                              .signs = VitalSigns::create({128, 84, {}, {}}).value(),
                              .measuredBy = "=KM",
                              .recordedAt = night().at()};
    EXPECT_EQ(linesOf(vitalsCsv(std::vector{record})), kId + kWhen + "128,84,,,\"'=KM\",\r\n");
}

TEST(VitalsCsv, NamesItsUnits)
{
    EXPECT_EQ(vitalsCsv({}),
              "id,at (RFC 3339),zone (IANA),day (local),systolic (mmHg),diastolic (mmHg),"
              "heart rate (per minute),oxygen saturation (%),measured by,session (id)\r\n");
}

TEST(SessionCsv, GivesEachStepOnTheClocksOfTheClinic)
{
    TreatmentSession session = testing::dosedSession(moment("2026-03-02 10:45", "Europe/Berlin"));
    session.plan.place = "Room 2, \"blue\"";
    EXPECT_EQ(linesOf(sessionCsv(std::vector{session})),
              kId
                  + ",2026-03-02T10:05:00+01:00,\"Europe/Berlin\",2026-03-02,iv,induction,"
                    "dosingEnded,40,2026-03-02T10:05:00+01:00,2026-03-02T10:45:00+01:00,,,,"
                    "\"Room 2, \"\"blue\"\"\",\r\n");
}

TEST(SessionCsv, KeepsTheOffsetOfAZoneThatNobodyKnows)
{
    TreatmentSession session = testing::startedSession(moment("2026-03-02 10:05", "UTC"));
    session.plan.start =
        ZonedInstant{session.plan.start.at(), "Mars/Olympus", std::chrono::hours{3}};
    EXPECT_NE(sessionCsv(std::vector{session}).find(",started,40,2026-03-02T13:05:00+03:00,"),
              std::string::npos);
}

TEST(DiaryCsv, HoldsPrivateAndSharedEntriesAndSaysWhich)
{
    DiaryEntry entry{.id = numberOne<DiaryEntryId>(),
                     .moment = night(),
                     .stage = DiaryStage::Integration,
                     .session = sessionNumber(2),
                     .text = Note::create("-1, she said").value(),
                     .recordedAt = night().at()};
    EXPECT_EQ(linesOf(diaryCsv(std::vector{entry})),
              kId + kWhen
                  + "integration,00000000-0000-0000-0000-000000000002,private,"
                    "\"'-1, she said\"\r\n");
    entry.isShared = true;
    EXPECT_NE(diaryCsv(std::vector{entry}).find(",shared,"), std::string::npos);
}

} // namespace
} // namespace homeward::services::record_csv_test
