#include "core/documents/clinician_pdf.h"

#include "tests/core/documents/pdf_reader.h"
#include "tests/support/clinician_samples.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>

namespace homeward::documents::clinician_pdf_test {

using services::clinicianPage;
using services::ClinicianPage;
using testing::PageFacts;
using testing::PdfReader;
using testing::wholeRecord;

PdfReader drawn(const ClinicianPage& page, Paper paper = Paper::A4)
{
    return PdfReader{clinicianPdf(page, paper).value()};
}

ClinicianPage coursePage(const std::string& identity = "Sam, born 1980")
{
    return clinicianPage(testing::course().facts, wholeRecord(identity));
}

void expectHolds(const std::string& text, std::initializer_list<const char*> words)
{
    for (const char* word : words)
        EXPECT_NE(text.find(word), std::string::npos) << word << " is not in:\n" << text;
}

void expectOnePage(const PdfReader& pdf)
{
    EXPECT_NE(pdf.properties().find("Pages:           1\n"), std::string::npos) << pdf.properties();
}

/// Whether ink stands in the outermost points of the page.
bool reachesTheEdge(const PdfReader& pdf)
{
    const std::string picture = pdf.dots(false);
    std::istringstream header{picture};
    std::string format;
    int width = 0;
    int height = 0;
    int white = 0;
    if (!(header >> format >> width >> height >> white) || format != "P5")
        throw std::runtime_error{"not a picture"};
    const std::string dots = picture.substr(static_cast<std::size_t>(header.tellg()) + 1);
    const auto isInk = [&](int x, int y) {
        const auto place = static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
            + static_cast<std::size_t>(x);
        return static_cast<unsigned char>(dots.at(place)) < 250;
    };
    constexpr int kEdge = 24;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            if ((x < kEdge || y < kEdge || x >= width - kEdge || y >= height - kEdge)
                && isInk(x, y))
                return true;
    return false;
}

TEST(ClinicianPdf, SaysWhatAClinicianAsksFor)
{
    const std::string text = drawn(coursePage()).text();

    expectHolds(text,
                {"Homeward summary", "1 Oct 2026 to 24 Nov 2026", "Sam, born 1980",
                 "Recorded by the patient. Not a diagnosis.",
                 "Made 24 Nov 2026, 10:05, Europe/Berlin (UTC+01:00)"});
    expectHolds(text,
                {"PHQ-9", "23 Nov 2026, range named minimal", "−14 points since baseline (−78 %)",
                 "Baseline 18 (1 Oct 2026), last before the first session",
                 "Response: a fall of at least half", "In the remission range (below 5)",
                 "1 more without a total"});
    expectHolds(text,
                {"GAD-7", "−8 points since baseline (−62 %)", "Mood by week", "Last 28 days: mean",
                 "28 days before: mean"});
    expectHolds(
        text,
        {"6 in these days", "22 Oct 2026", "Intravenous ketamine", "40 min", "138/86", "0 h 40"});
    expectHolds(text, {"Nausea", "6 mild", "6 moderate", "1 severe", "Up to 2 h", "2 to 24 h"});
    expectHolds(
        text,
        {"12 diary entries are private and not part of this page.", "2 shared diary entries"});
}

TEST(ClinicianPdf, SaysHowManyQuestionnairesCouldNotBeRead)
{
    services::ClinicianPage page = coursePage();
    page.leftOut.unreadableResponses = 2;
    page.leftOut.otherResponses = 3;

    expectHolds(drawn(page).text(),
                {"2 answered questionnaires on record could not be read.",
                 "12 diary entries are private", "3 answers to other questionnaires.",
                 "That says nothing about how it was."});
}

TEST(ClinicianPdf, HasTheLastReadingsAtRestBesideWhatStaffReadOut)
{
    const std::string text = drawn(coursePage()).text();

    expectHolds(text,
                {"Heart rate at rest, taken by the patient", "23 Nov 2026 08:30", "64/min at rest",
                 "22 Oct 2026 12:10", "71/min at rest, 1 h 30 after dosing"});
    EXPECT_EQ(text.find("71–"), std::string::npos) << "none is summed up";
}

TEST(ClinicianPdf, SumsUpEarlierReadingsAtRestWhereThePaperIsSmall)
{
    const std::string text = drawn(coursePage(), Paper::Letter).text();

    expectHolds(text, {"64/min at rest", "1 earlier: 71–71/min", "138/86"});
}

TEST(ClinicianPdf, HasReadingsAtRestWhereStaffReadOutNothing)
{
    PageFacts facts;
    facts.rest("2026-11-20 08:30", 64);
    const std::string text = drawn(clinicianPage(facts.facts, wholeRecord())).text();

    expectHolds(text, {"None recorded in these days", "64/min at rest", "20 Nov 2026 08:30"});
}

TEST(ClinicianPdf, SaysNothingOfReadingsAtRestWhereThereAreNone)
{
    services::ClinicianPage page = coursePage();
    page.rests.clear();

    EXPECT_EQ(drawn(page).text().find("at rest"), std::string::npos);
}

TEST(ClinicianPdf, IsOnePageOfThePaperThatIsAskedFor)
{
    for (const auto& [paper, size] : {std::pair{Paper::A4, "595.276 x 841.89 pts (A4)"},
                                      std::pair{Paper::Letter, "612 x 792 pts (letter)"}}) {
        const PdfReader pdf = drawn(coursePage(), paper);

        expectOnePage(pdf);
        expectHolds(pdf.properties(), {size});
        EXPECT_FALSE(reachesTheEdge(pdf));
    }
}

TEST(ClinicianPdf, NamesNobodyInItsProperties)
{
    const std::string properties = drawn(coursePage("Canary Wharf")).properties();

    expectHolds(properties, {"Title:           Homeward summary"});
    for (const char* word : {"Canary", "Author", "Subject", "Keywords", "Creator"})
        EXPECT_EQ(properties.find(word), std::string::npos) << properties;
}

TEST(ClinicianPdf, BringsItsFontsAlong)
{
    const std::string fonts = drawn(coursePage("Ω жизнь 日本 עברית")).fonts();

    // name, type, encoding, emb, sub, uni: every font is embedded, in part, and can be copied from
    std::size_t lines = 0;
    for (std::size_t at = fonts.find("---\n") + 4; at < fonts.size(); ++lines) {
        const std::size_t end = fonts.find('\n', at);
        EXPECT_NE(fonts.substr(at, end - at).find("yes yes yes"), std::string::npos) << fonts;
        at = end + 1;
    }
    EXPECT_GE(lines, 2U);
}

TEST(ClinicianPdf, IsInBlackAndWhite)
{
    const std::string picture = drawn(coursePage()).dots(true);
    const std::size_t header = picture.find("255\n") + 4;

    for (std::size_t i = header; i + 2 < picture.size(); i += 3)
        ASSERT_TRUE(picture[i] == picture[i + 1] && picture[i] == picture[i + 2]);
}

TEST(ClinicianPdf, OfAnEmptyProfileSaysThatNothingWasRecorded)
{
    const PdfReader pdf = drawn(clinicianPage({}, wholeRecord("")));

    expectOnePage(pdf);
    expectHolds(pdf.text(),
                {"No name was given", "No complete answers in these days",
                 "No check-ins in these days", "No sessions in these days",
                 "None reported in these days", "None recorded in these days",
                 "24 Nov 2026 to 24 Nov 2026", "Not a diagnosis"});
}

TEST(ClinicianPdf, OfTenYearsIsOnePageThatSaysHowMuchItSumsUp)
{
    const ClinicianPage page = clinicianPage(testing::tenYears().facts, wholeRecord());
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const PdfReader pdf = drawn(page, paper);

        expectOnePage(pdf);
        EXPECT_FALSE(reachesTheEdge(pdf));
        expectHolds(pdf.text(),
                    {"Mood by 5 weeks", "520 in these days", " earlier, from 25 Nov 2016",
                     " earlier: 100–189 over 60–89 mmHg, 50–149/min, SpO2", " earlier: 50–89/min",
                     "/min at rest", " more: ", "100000 diary entries are private"});
    }
}

class HostileIdentity : public ::testing::TestWithParam<std::string> { };

TEST_P(HostileIdentity, ChangesNothingElseOnThePage)
{
    const PdfReader pdf = drawn(coursePage(GetParam()));

    expectOnePage(pdf);
    EXPECT_FALSE(reachesTheEdge(pdf));
    expectHolds(pdf.text(),
                {"Homeward summary", "Recorded by the patient. Not a diagnosis.",
                 "Response: a fall of at least half", "12 diary entries are private"});
}

std::string repeated(const std::string& piece, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i)
        text += piece;
    return text;
}

INSTANTIATE_TEST_SUITE_P(
    Texts, HostileIdentity,
    ::testing::Values(std::string(1'000'000, 'W'), repeated("word ", 100'000),
                      repeated("\n", 5000) + "below", std::string("a\0b\x01\x1B[31m\x7F", 10),
                      std::string("\xFF\xFE\xC0\xAF\xED\xA0\x80\xF8 broken"),
                      "\xE2\x80\xAE reversed \xE2\x80\x8F\xE2\x81\xA7", repeated("\xCC\x81", 2000),
                      "%1 %2 %s %n <b>bold</b> &amp; \\(Tj) endstream endobj",
                      "محمد \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9 日本語 ไทย नमस्ते",
                      repeated("\xF0\x9F\xA6\x94", 3000), "   "));

TEST(ClinicianPdf, KeepsEveryCountOfASideEffectInTheNarrowestColumns)
{
    services::ClinicianPage page = coursePage();
    services::EffectRow row{.item = findSideEffect("unreal")};
    row.counts.fill({.mild = 101, .moderate = 102, .severe = 103});
    page.effects.assign(12, row);

    const std::string text = drawn(page, Paper::Letter).text();

    expectHolds(text,
                {"During dosing", "Later", "Time not known", "103 severe, 102",
                 "moderate, 101 mild", " more: "});
}

TEST(ClinicianPdf, IsTheSameFileForTheSamePage)
{
    EXPECT_EQ(clinicianPdf(coursePage(), Paper::A4).value(),
              clinicianPdf(coursePage(), Paper::A4).value());
}

TEST(ClinicianPdf, TakesItsWordsFromWhoeverCalls)
{
    PageWords words;
    words.title = "Zusammenfassung";
    words.day = [](LocalDay) { return std::string{"heute"}; };

    const PdfReader pdf{clinicianPdf(coursePage(), Paper::A4, words).value()};

    expectHolds(pdf.text(), {"Zusammenfassung", "heute to heute"});
    expectHolds(pdf.properties(), {"Zusammenfassung"});
}

TEST(PaperOf, IsLetterWhereLettersAreWrittenOnIt)
{
    EXPECT_EQ(paperOf("US"), Paper::Letter);
    EXPECT_EQ(paperOf("CA"), Paper::Letter);
    EXPECT_EQ(paperOf("GB-EAW"), Paper::A4);
    EXPECT_EQ(paperOf(""), Paper::A4);
}

} // namespace homeward::documents::clinician_pdf_test
