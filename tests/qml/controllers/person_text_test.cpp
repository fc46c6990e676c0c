#include "qml/support/person_text.h"

#include <gtest/gtest.h>

namespace person_text_test {

using homeward::ui::insertedText;
using homeward::ui::leadingText;

const QString kIsolated = QStringLiteral("\u2068%1\u2069");

TEST(InsertedText, IsTheWordsAsTheyAre)
{
    EXPECT_EQ(insertedText("Maya"), "Maya");
    EXPECT_EQ(insertedText("<b>%1 &amp;</b>"), "<b>%1 &amp;</b>");
    EXPECT_EQ(insertedText(""), "");
}

TEST(InsertedText, CannotTurnTheRestOfASentenceRound)
{
    EXPECT_EQ(insertedText("\u202EayaM"), "ayaM");
    EXPECT_EQ(insertedText("Ma\u2069\u202Dya\u2066"), "Maya");
}

TEST(InsertedText, IsKeptApartWhereItIsWrittenFromRightToLeft)
{
    EXPECT_EQ(insertedText("مايا"), kIsolated.arg(QStringLiteral("مايا")));
    EXPECT_EQ(insertedText("מאיה"), kIsolated.arg(QStringLiteral("מאיה")));
}

TEST(LeadingText, BeginsWithACapitalLetter)
{
    EXPECT_EQ(leadingText("sister"), "Sister");
    EXPECT_EQ(leadingText("éclairée"), "Éclairée");
    EXPECT_EQ(leadingText(""), "");
}

TEST(LeadingText, KeepsLettersThatTakeTwoUnits)
{
    EXPECT_EQ(leadingText("\U00010428x"), "\U00010400x"); // Deseret has capitals outside the plane
    EXPECT_EQ(leadingText("🚗 driver"), "🚗 driver");
}

} // namespace person_text_test
