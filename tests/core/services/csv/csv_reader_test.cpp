#include "core/services/csv/csv_reader.h"

#include "core/services/csv/csv_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace homeward::services::csv_reader_test {
namespace {

using Fields = std::vector<std::string>;

std::vector<CsvRow> rowsOf(const std::string& text)
{
    std::istringstream in{text};
    CsvReader reader{in};
    std::vector<CsvRow> rows;
    while (auto row = reader.next().value())
        rows.push_back(std::move(*row));
    return rows;
}

CsvRow good(std::int64_t line, Fields fields)
{
    return {.line = line, .fault = CsvRowFault::None, .fields = std::move(fields)};
}

CsvRow bad(std::int64_t line, CsvRowFault fault)
{
    return {.line = line, .fault = fault, .fields = {}};
}

Result<std::optional<CsvRow>, TextFileError> firstOf(const std::string& text)
{
    std::istringstream in{text};
    CsvReader reader{in};
    return reader.next();
}

/// A stream that breaks after its first bytes.
class BreakingStream : public std::istream {
public:
    BreakingStream() : std::istream(&m_buffer) { }

private:
    struct Buffer : std::streambuf {
        int_type underflow() override { throw std::runtime_error{"the disk is gone"}; }
    };

    Buffer m_buffer;
};

TEST(CsvReader, GivesEachRowWithTheLineItBeginsOn)
{
    EXPECT_EQ(rowsOf("a,b\r\nc,\"d\r\ne\"\r\nf,g\r\n"),
              (std::vector{good(1, {"a", "b"}), good(2, {"c", "d\r\ne"}), good(4, {"f", "g"})}));
}

TEST(CsvReader, TakesEveryEndOfALine)
{
    const std::vector rows{good(1, {"a", "b"}), good(2, {"c", "d"})};
    for (const char* text : {"a,b\r\nc,d\r\n", "a,b\nc,d\n", "a,b\rc,d\r", "a,b\r\nc,d"})
        EXPECT_EQ(rowsOf(text), rows) << text;
}

TEST(CsvReader, PassesOverEmptyLinesAndCountsThem)
{
    EXPECT_EQ(rowsOf("\r\na\r\n\r\n\r\nb\r\n\n"), (std::vector{good(2, {"a"}), good(5, {"b"})}));
    EXPECT_TRUE(rowsOf("").empty());
    EXPECT_TRUE(rowsOf("\n\r\n\r").empty());
}

TEST(CsvReader, KeepsWhiteSpaceAndEmptyFields)
{
    EXPECT_EQ(rowsOf(" a ,,\"\",\t\n"), (std::vector{good(1, {" a ", "", "", "\t"})}));
}

TEST(CsvReader, ReadsDoubledQuotes)
{
    EXPECT_EQ(rowsOf("\"she said \"\"hi\"\"\",\"\"\"\"\n"),
              (std::vector{good(1, {"she said \"hi\"", "\""})}));
}

TEST(CsvReader, PassesOverAByteOrderMark)
{
    EXPECT_EQ(rowsOf("\xEF\xBB\xBF"
                     "a,b\n"),
              (std::vector{good(1, {"a", "b"})}));
    EXPECT_EQ(rowsOf("\xEF\xBB\xBF\"a\",b\n"), (std::vector{good(1, {"a", "b"})}));
}

TEST(CsvReader, RefusesUtf16)
{
    const std::string little{"\xFF\xFE"
                             "a\0,\0b\0\n\0",
                             10};
    const std::string big{"\xFE\xFF\0a\0,\0b\0\n", 10};
    const std::string unmarked{"a\0,\0b\0\n\0", 8};
    for (const std::string& text : {little, big, unmarked})
        EXPECT_EQ(firstOf(text).error(), TextFileError::NotUtf8Text);
}

TEST(CsvReader, NamesRowsThatAreNotUtf8AndReadsTheRest)
{
    EXPECT_EQ(rowsOf("a\nb\xFCr\nc\xC3\xBCr\n"),
              (std::vector{good(1, {"a"}), bad(2, CsvRowFault::NotUtf8), good(3, {"c\xC3\xBCr"})}));
}

TEST(CsvReader, NamesARowWithWrongQuotesAndReadsTheNextOne)
{
    for (const char* wrong : {"b\"c,d", "\"b\"c,d", "b,\"c\" ", "\"", "b, \"c\""})
        EXPECT_EQ(rowsOf(std::string{"a\n"} + wrong + "\ne,f\n"),
                  (std::vector{good(1, {"a"}), bad(2, CsvRowFault::Quotes), good(3, {"e", "f"})}))
            << wrong;
}

TEST(CsvReader, LosesOneLineAloneToAQuoteThatNothingCloses)
{
    EXPECT_EQ(rowsOf("a,\"b\nc,d\ne,\"f\"\n"),
              (std::vector{bad(1, CsvRowFault::Quotes), good(2, {"c", "d"}), good(3, {"e", "f"})}));
    EXPECT_EQ(rowsOf("a,\"b\nc,d"),
              (std::vector{bad(1, CsvRowFault::Quotes), good(2, {"c", "d"})}));
}

TEST(CsvReader, LeavesOutARowThatIsTooLongAndReadsTheNextOne)
{
    const std::string longest(CsvReader::kMostBytes - 1, 'x');
    EXPECT_EQ(rowsOf(longest + "\nb\n"), (std::vector{good(1, {longest}), good(2, {"b"})}));
    EXPECT_EQ(rowsOf(longest + "xx\nb\n"),
              (std::vector{bad(1, CsvRowFault::TooLong), good(2, {"b"})}));
    std::string open = "\"";
    for (int line = 0; line < 11; ++line)
        open += std::string(1U << 20U, 'x') + "\n";
    const auto rows = rowsOf(open + "b\n");
    ASSERT_EQ(rows.size(), 12U);
    EXPECT_EQ(rows.front(), bad(1, CsvRowFault::TooLong));
    EXPECT_EQ(rows.back(), good(12, {"b"}));
}

TEST(CsvReader, SaysThatAFileCannotBeRead)
{
    BreakingStream in;
    CsvReader reader{in};
    EXPECT_EQ(reader.next().error(), TextFileError::Unreadable);
}

Fields anyFields()
{
    return *rc::gen::nonEmpty(rc::gen::container<Fields>(
        rc::gen::container<std::string>(rc::gen::elementOf(std::string{"\"\",\r\n\t=-' ab"}))));
}

RC_GTEST_PROP(CsvReader, ReadsWhateverIsWrittenInQuotes, ())
{
    std::vector<Fields> table;
    std::string text;
    const int count = *rc::gen::inRange(1, 6);
    for (int row = 0; row < count; ++row) {
        table.push_back(anyFields());
        CsvLine line;
        for (const std::string& field : table.back())
            line.text(field);
        text += line.end();
    }
    const auto rows = rowsOf(text);
    RC_ASSERT(rows.size() == table.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        RC_ASSERT(rows[row].fault == CsvRowFault::None);
        RC_ASSERT(rows[row].fields.size() == table[row].size());
        for (std::size_t i = 0; i < table[row].size(); ++i)
            RC_ASSERT(unguarded(rows[row].fields[i]) == table[row][i]);
    }
}

RC_GTEST_PROP(CsvReader, ComesToAnEndWhateverItIsGiven, ())
{
    const auto text = *rc::gen::container<std::string>(
        rc::gen::elementOf(std::string{"\"\"\",,\r\n\xFF\xC3\xBC ab\0", 14}));
    std::istringstream in{text};
    CsvReader reader{in};
    std::int64_t last = 0;
    for (auto row = reader.next(); row && *row; row = reader.next()) {
        RC_ASSERT((*row)->line > last);
        last = (*row)->line;
    }
}

RC_GTEST_PROP(Guard, IsAlwaysUndone, ())
{
    const auto text =
        *rc::gen::container<std::string>(rc::gen::elementOf(std::string{"''=+-@\t\r\n ab"}));
    RC_ASSERT(unguarded(guarded(text)) == text);
}

} // namespace
} // namespace homeward::services::csv_reader_test
