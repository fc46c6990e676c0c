#include "qml/import/import_words.h"

#include <gtest/gtest.h>

#include <set>

namespace homeward::ui::import_words_test {

using services::DiaryError;
using services::ImportError;
using services::ImportKind;
using services::ImportPreview;
using services::RowFault;

constexpr auto kLastKind = static_cast<int>(ImportKind::Daylio);

ImportPreview previewOf(ImportKind kind, std::int64_t fresh)
{
    ImportPreview preview{.kind = kind};
    preview.fresh = fresh;
    return preview;
}

TEST(RowFaultText, HasASentenceOfItsOwnForEachFault)
{
    std::set<QString> sentences;
    for (int fault = 0; fault <= static_cast<int>(RowFault::Text); ++fault) {
        const QString sentence = rowFaultText(static_cast<RowFault>(fault));
        EXPECT_TRUE(sentence.endsWith(u'.')) << fault;
        EXPECT_TRUE(sentences.insert(sentence).second) << sentence.toStdString();
    }
}

TEST(ImportKindName, IsAnotherForEachKind)
{
    std::set<QString> names;
    for (int kind = 0; kind <= kLastKind; ++kind)
        EXPECT_TRUE(names.insert(importKindName(static_cast<ImportKind>(kind))).second) << kind;
}

TEST(CameInText, NamesWhatCameIn)
{
    EXPECT_EQ(cameInText(previewOf(ImportKind::Questionnaires, 3)), "3 questionnaires came in.");
    EXPECT_EQ(cameInText(previewOf(ImportKind::SideEffects, 3)), "3 side effects came in.");
    EXPECT_EQ(cameInText(previewOf(ImportKind::VitalSigns, 3)),
              "3 readings of vital signs came in.");
    EXPECT_EQ(cameInText(previewOf(ImportKind::HeartRates, 3)), "3 heart rate readings came in.");
    EXPECT_EQ(cameInText(previewOf(ImportKind::Sessions, 3)), "3 sessions came in.");
    EXPECT_EQ(cameInText(previewOf(ImportKind::DiaryEntries, 3)), "3 diary entries came in.");
    EXPECT_EQ(cameInText(previewOf(ImportKind::CheckIns, 3)), "3 check-ins came in.");
    EXPECT_EQ(cameInText(previewOf(ImportKind::Daylio, 3)), "3 check-ins came in.");
}

TEST(PreviewSentences, SayWhatComesInWhatIsHereAndWhatStaysOut)
{
    ImportPreview preview = previewOf(ImportKind::DiaryEntries, 4);
    preview.alreadyHere = 3;
    preview.bad = 2;
    preview.madePrivate = 2;
    preview.first = LocalDay{date::year{2025} / 3 / 1};
    preview.last = LocalDay{date::year{2025} / 3 / 5};

    EXPECT_EQ(previewSentences(preview),
              (QStringList{"4 are new, from Sat 1 Mar 2025 to Wed 5 Mar 2025.",
                           "3 are here already. They stay as they are.",
                           "2 lines cannot be read. They stay out.",
                           "2 were shared before. They come in as private."}));
}

TEST(PreviewSentences, SayThatNothingIsNewAndNothingMore)
{
    EXPECT_EQ(previewSentences(previewOf(ImportKind::CheckIns, 0)),
              QStringList{"Nothing in it is new."});
}

TEST(ImportProblemText, SaysWhatToDoWhateverTheReason)
{
    std::set<QString> texts;
    for (const auto error : {ImportError::Unreadable, ImportError::NotUtf8Text, ImportError::Empty,
                             ImportError::OtherNames})
        EXPECT_TRUE(texts.insert(importProblemText(error)).second);
    for (const auto error :
         {DiaryError::DiskFull, DiaryError::ReadOnly, DiaryError::Busy, DiaryError::Damaged})
        EXPECT_TRUE(texts.insert(importProblemText(error)).second);
    EXPECT_EQ(importProblemText(DiaryError::Failed), importProblemText(DiaryError::Damaged));
}

} // namespace homeward::ui::import_words_test
