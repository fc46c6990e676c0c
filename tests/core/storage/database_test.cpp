#include "core/storage/database.h"

#include "tests/core/storage/store_fixture.h"

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <utility>

namespace homeward::storage {
namespace {

/// A connection with an empty table of one column.
class DatabaseTest : public StoreTest {
protected:
    void SetUp() override { ASSERT_TRUE(m_database.execute("CREATE TABLE t (v)")); }

    Database& database() { return m_database; }
    std::int64_t rows() { return m_database.integer("SELECT count(*) FROM t").value(); }

    bool add(std::int64_t value)
    {
        return m_database.prepare("INSERT INTO t VALUES (?)")->bind(value).run().has_value();
    }

private:
    Database m_database = openEncrypted(path(), key(), Access::Create).value();
};

TEST_F(DatabaseTest, RefusesEveryThreadButTheOneThatMadeIt)
{
    Result<Statement, StorageError> prepared = unexpected{StorageError::Io};
    Result<void, StorageError> executed;
    Result<std::int64_t, StorageError> counted = 0;
    std::thread{[&] {
        prepared = database().prepare("SELECT 1");
        executed = database().execute("DELETE FROM t");
        counted = database().integer("SELECT 1");
    }}.join();

    EXPECT_EQ(prepared.error(), StorageError::WrongThread);
    EXPECT_EQ(executed, unexpected{StorageError::WrongThread});
    EXPECT_EQ(counted, unexpected{StorageError::WrongThread});
}

TEST_F(DatabaseTest, SaysThatSqlDoesNotFitTheSchema)
{
    EXPECT_EQ(database().execute("SELECT * FROM nowhere"), unexpected{StorageError::Refused});
    EXPECT_EQ(database().prepare("SELEC 1").error(), StorageError::Refused);
    EXPECT_EQ(database().integer("SELECT v FROM nowhere"), unexpected{StorageError::Refused});
}

TEST_F(DatabaseTest, TakesNoTextInDoubleQuotes)
{
    EXPECT_EQ(database().execute("SELECT \"note\" FROM t"), unexpected{StorageError::Refused});
}

TEST_F(DatabaseTest, GivesZeroForAnIntegerWithoutARow)
{
    EXPECT_EQ(database().integer("SELECT v FROM t"), 0);
}

TEST_F(DatabaseTest, LendsOneSqlToTwoWhoReadAtTheSameTime)
{
    ASSERT_TRUE(add(1) && add(2));
    auto first = database().prepare("SELECT v FROM t ORDER BY v").value();
    ASSERT_TRUE(first.step().value());

    auto second = database().prepare("SELECT v FROM t ORDER BY v").value();
    ASSERT_TRUE(second.step().value());
    ASSERT_TRUE(first.step().value());

    EXPECT_EQ(first.integer(0), 2);
    EXPECT_EQ(second.integer(0), 1);
}

TEST_F(DatabaseTest, LendsOneSqlToTwoWhoHaveNotYetBegunToRead)
{
    auto first = database().prepare("SELECT ?").value();
    auto second = database().prepare("SELECT ?").value();

    first.bind(1);
    second.bind(2);
    ASSERT_TRUE(first.step().value());
    ASSERT_TRUE(second.step().value());

    EXPECT_EQ(first.integer(0), 1);
    EXPECT_EQ(second.integer(0), 2);
}

TEST_F(DatabaseTest, LendsAStatementWithoutTheValuesOfTheLastOne)
{
    {
        auto first = database().prepare("SELECT ?").value();
        ASSERT_TRUE(first.bind("a note").step().value());
    }

    auto second = database().prepare("SELECT ?").value();
    ASSERT_TRUE(second.step().value());

    EXPECT_TRUE(second.isNull(0));
}

TEST_F(DatabaseTest, StaysUsableAfterAMove)
{
    ASSERT_TRUE(add(1));

    Database moved = std::move(database());

    EXPECT_EQ(moved.integer("SELECT count(*) FROM t"), 1);
}

TEST_F(DatabaseTest, ClosesWhatItHadWhenAnotherOneIsMovedOverIt)
{
    Database other = openEncrypted(folder() / "other.db", key(), Access::Create).value();
    ASSERT_TRUE(other.execute("CREATE TABLE t (v)"));
    ASSERT_TRUE(add(1));

    database() = std::move(other);

    EXPECT_EQ(rows(), 0);
    EXPECT_FALSE(std::filesystem::exists(folder() / "diary.db-wal")); // closed in an orderly way
}

TEST_F(DatabaseTest, ForgetsATransactionThatWasNotCommitted)
{
    {
        const auto transaction = Transaction::begin(database());
        ASSERT_TRUE(add(1));
    }

    EXPECT_EQ(rows(), 0);
}

TEST_F(DatabaseTest, KeepsATransactionThatWasCommitted)
{
    auto transaction = Transaction::begin(database()).value();
    ASSERT_TRUE(add(1));

    ASSERT_TRUE(transaction.commit());

    EXPECT_EQ(openEncrypted(path(), key(), Access::Read)->integer("SELECT v FROM t"), 1);
}

TEST_F(DatabaseTest, DoesNotBeginOneTransactionInAnother)
{
    const auto outer = Transaction::begin(database());

    EXPECT_EQ(Transaction::begin(database()).error(), StorageError::Refused);
}

TEST_F(DatabaseTest, IsBusyWhileAnotherConnectionWrites)
{
    auto other = openEncrypted(path(), key(), Access::Write).value();
    ASSERT_TRUE(other.execute("PRAGMA busy_timeout = 1"));
    const auto transaction = Transaction::begin(database());

    EXPECT_EQ(Transaction::begin(other).error(), StorageError::Busy);
}

TEST_F(DatabaseTest, ShowsAReaderNothingOfATransactionThatIsUnderWay)
{
    auto reader = openEncrypted(path(), key(), Access::Read).value();
    auto transaction = Transaction::begin(database()).value();
    ASSERT_TRUE(add(1));

    EXPECT_EQ(reader.integer("SELECT count(*) FROM t"), 0);
    ASSERT_TRUE(transaction.commit());
    EXPECT_EQ(reader.integer("SELECT count(*) FROM t"), 1);
}

} // namespace
} // namespace homeward::storage
