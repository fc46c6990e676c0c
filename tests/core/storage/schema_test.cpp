#include "core/storage/schema.h"

#include "tests/core/storage/store_fixture.h"

#include <gtest/gtest.h>

#include <array>
#include <string_view>

namespace homeward::storage {
namespace {

constexpr std::string_view kFirst = "CREATE TABLE first (v);";
constexpr std::string_view kSecond = "CREATE TABLE second (v); INSERT INTO second VALUES (1);";
constexpr std::string_view kBroken = "CREATE TABLE half (v); CREATE TABLE first (v);";

/// A file without a schema of ours.
class MigrateTest : public StoreTest {
protected:
    MigrateTest() : m_database(openEncrypted(path(), key(), Access::Create).value()) { }
    void SetUp() override { }

    std::int64_t version() { return m_database.integer("PRAGMA user_version").value(); }
    std::int64_t tables()
    {
        return m_database.integer("SELECT count(*) FROM sqlite_schema").value();
    }
    Database& database() { return m_database; }

private:
    Database m_database;
};

TEST_F(MigrateTest, RunsEveryScriptOfANewFile)
{
    ASSERT_TRUE(migrate(database(), std::array{kFirst, kSecond}));

    EXPECT_EQ(version(), 2);
    EXPECT_EQ(tables(), 2);
}

TEST_F(MigrateTest, RunsOnlyTheScriptsThatAreMissing)
{
    ASSERT_TRUE(migrate(database(), std::array{kFirst}));

    ASSERT_TRUE(migrate(database(), std::array{kFirst, kSecond}));

    EXPECT_EQ(version(), 2);
}

TEST_F(MigrateTest, ChangesNothingThatIsUpToDate)
{
    ASSERT_TRUE(migrate(database(), std::array{kFirst, kSecond}));

    ASSERT_TRUE(migrate(database(), std::array{kFirst, kSecond}));

    EXPECT_EQ(database().integer("SELECT count(*) FROM second"), 1);
}

TEST_F(MigrateTest, LeavesVersionAndSchemaAsTheyWereIfALaterScriptFails)
{
    EXPECT_EQ(migrate(database(), std::array{kFirst, kBroken}), unexpected{StorageError::Refused});

    EXPECT_EQ(version(), 0);
    EXPECT_EQ(tables(), 0);
}

TEST_F(MigrateTest, CanBeTriedAgainAfterAFailure)
{
    ASSERT_FALSE(migrate(database(), std::array{kFirst, kBroken}));

    EXPECT_TRUE(migrate(database(), std::array{kFirst, kSecond}));
}

TEST_F(MigrateTest, RefusesAFileOfALaterEditionAndLeavesItAlone)
{
    ASSERT_TRUE(migrate(database(), std::array{kFirst, kSecond}));

    EXPECT_EQ(migrate(database(), std::array{kFirst}), unexpected{StorageError::NewerSchema});
    EXPECT_EQ(version(), 2);
}

TEST_F(MigrateTest, RefusesAVersionThatNoEditionHasWritten)
{
    ASSERT_TRUE(database().execute("PRAGMA user_version = -1"));

    EXPECT_EQ(migrate(database(), std::array{kFirst}), unexpected{StorageError::NewerSchema});
}

TEST_F(MigrateTest, BringsANewFileToTheSchemaOfThisEdition)
{
    ASSERT_TRUE(migrate(database()));

    EXPECT_EQ(version(), static_cast<std::int64_t>(migrations().size()));
}

} // namespace
} // namespace homeward::storage
