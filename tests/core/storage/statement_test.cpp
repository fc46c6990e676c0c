#include "core/storage/statement.h"

#include "core/storage/rows.h"
#include "tests/core/storage/store_fixture.h"

#include <gtest/gtest.h>

#include <array>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace homeward::storage {
namespace {

class StatementTest : public StoreTest {
protected:
    StatementTest() : m_database(openEncrypted(path(), key(), Access::Create).value()) { }
    void SetUp() override { }

    /// A statement that gives its one value back, ready to read.
    template <class Value>
    Statement echo(const Value& value)
    {
        auto statement = m_database.prepare("SELECT ?").value();
        EXPECT_TRUE(statement.bind(value).step().value());
        return statement;
    }

    Database& database() { return m_database; }

private:
    Database m_database;
};

TEST_F(StatementTest, KeepsIntegersOfAnySize)
{
    for (const std::int64_t value : {std::numeric_limits<std::int64_t>::min(), std::int64_t{-1},
                                     std::int64_t{0}, std::numeric_limits<std::int64_t>::max()})
        EXPECT_EQ(echo(value).integer(0), value);
}

TEST_F(StatementTest, KeepsTextToTheByte)
{
    const std::string withNul{"a\0b", 3};

    EXPECT_EQ(echo(std::string_view{"<img src='x'>"}).text(0), "<img src='x'>");
    EXPECT_EQ(echo(std::string_view{withNul}).text(0), withNul);
}

TEST_F(StatementTest, TellsEmptyTextFromNone)
{
    EXPECT_FALSE(echo(std::string_view{""}).isNull(0));
    EXPECT_FALSE(echo(std::string_view{}).isNull(0));
    EXPECT_TRUE(echo(std::nullopt).isNull(0));
    EXPECT_TRUE(echo(std::optional<int>{}).isNull(0));
    EXPECT_EQ(echo(std::optional{4}).integer(0), 4);
}

TEST_F(StatementTest, KeepsBytes)
{
    const std::array bytes{std::byte{0}, std::byte{0xFF}, std::byte{7}};

    const auto statement = echo(std::span<const std::byte>{bytes});

    const auto read = statement.blob(0);
    EXPECT_TRUE(std::ranges::equal(read, bytes));
}

TEST_F(StatementTest, FailsAtTheStepIfAValueCouldNotBeBound)
{
    auto statement = database().prepare("SELECT ?").value();

    statement.bind(1, 2); // one too many

    EXPECT_EQ(statement.step(), unexpected{StorageError::Refused});
}

TEST_F(StatementTest, GivesEachRowInTurnAndThenNone)
{
    auto statement = database().prepare("VALUES (1), (2)").value();

    const auto rows =
        allRows(statement, [](const Statement& row) { return Row<std::int64_t>{row.integer(0)}; });

    EXPECT_EQ(rows, (std::vector<std::int64_t>{1, 2}));
}

TEST_F(StatementTest, StopsAtTheFirstRowThatHoldsWhatItCannotHold)
{
    auto statement = database().prepare("VALUES (x'00'), (x'01')").value();

    const auto ids =
        allRows(statement, [](const Statement& row) { return idOf<MoodEntryId>(row.blob(0)); });

    EXPECT_EQ(ids.error(), StorageError::Corrupt);
}

} // namespace
} // namespace homeward::storage
