#include "sync/fhir/diary_document.h"

#include "tests/sync/fhir/sample_records.h"

#include <gtest/gtest.h>

namespace homeward::fhir::diary_document_test {
namespace {

using namespace testing;

TEST(DiaryDocument, HoldsTheWordsOfASharedEntryToTheByte)
{
    const auto entry = diaryDocument(diary(81, "a\xC3\xA9\n\x01", true), context());

    ASSERT_TRUE(entry);
    const Json& attachment = entry->resource["content"][0]["attachment"];
    EXPECT_EQ(attachment["contentType"], "text/plain; charset=utf-8");
    EXPECT_EQ(attachment["data"], "YcOpCgE=");
    EXPECT_EQ(attachment["creation"], "2026-03-03T20:00:00+01:00");
    EXPECT_EQ(entry->resource["date"], "2026-03-03T19:05:00Z");
}

TEST(DiaryDocument, IsNotMadeOfAPrivateEntry)
{
    for (const DiaryStage stage :
         {DiaryStage::Before, DiaryStage::After, DiaryStage::Integration, DiaryStage::Free})
        EXPECT_FALSE(diaryDocument(diary(81, "Mine.", false, stage), context()));
}

TEST(DiaryDocument, SaysWhatTheEntryIsAbout)
{
    const std::pair<DiaryStage, std::string> stages[] = {
        {DiaryStage::Before, "diary-before"},
        {DiaryStage::After, "diary-after"},
        {DiaryStage::Integration, "diary-integration"},
        {DiaryStage::Free, "diary-free"}};
    for (const auto& [stage, code] : stages)
        EXPECT_EQ(diaryDocument(diary(81, "x", true, stage), context())
                      ->resource["category"][0]["coding"][0]["code"],
                  code);
}

} // namespace
} // namespace homeward::fhir::diary_document_test
