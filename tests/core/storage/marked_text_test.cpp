#include "core/storage/marked_text.h"

#include <gtest/gtest.h>

namespace homeward::storage::marked_text_test {
namespace {

using Spans = std::vector<TextSpan>;

TEST(HitsIn, AreCountedInTheTextWithoutItsMarks)
{
    EXPECT_EQ(hitsIn("").value(), Spans{});
    EXPECT_EQ(hitsIn("sea").value(), Spans{});
    EXPECT_EQ(hitsIn("\xFEsea\xFF").value(), (Spans{{0, 3}}));
    EXPECT_EQ(hitsIn("the \xFEsea\xFF, the \xFEsea\xFF.").value(), (Spans{{4, 3}, {13, 3}}));
    EXPECT_EQ(hitsIn("\xFE\xC3\xBC\xFF\xFEx\xFF").value(), (Spans{{0, 2}, {2, 1}}));
}

TEST(HitsIn, AreNotReadFromMarksThatDoNotTakeTurns)
{
    for (const char* marked : {"\xFE", "\xFF", "\xFF\xFE", "\xFE\xFE\xFF", "\xFE\xFF\xFF", "a\xFE"})
        EXPECT_EQ(hitsIn(marked), unexpected{StorageError::Corrupt});
}

} // namespace
} // namespace homeward::storage::marked_text_test
