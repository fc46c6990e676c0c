#include "core/storage/outbox_store.h"

#include "tests/core/storage/store_fixture.h"

#include <gtest/gtest.h>

#include <vector>

namespace homeward::storage {
namespace {

using OutboxStoreTest = StoreTest;

TEST_F(OutboxStoreTest, KeepsTheOrderInWhichRowsWereAddedWhateverTheClockSays)
{
    Store store = open();
    OutboxStore outbox{store.writer()};

    ASSERT_TRUE(outbox.add("mood", storeIdOf(2), OutboxOperation::Create, kNoon));
    ASSERT_TRUE(
        outbox.add("mood", storeIdOf(1), OutboxOperation::Create, kNoon - std::chrono::hours{400}));
    ASSERT_TRUE(outbox.add("mood", storeIdOf(2), OutboxOperation::Withdraw, kNoon));

    const auto row = [](unsigned char id, OutboxOperation operation, Instant at) {
        return OutboxRow{"mood", storeIdOf(id), operation, OutboxState::Waiting, "", at};
    };
    EXPECT_EQ(outbox.list(),
              (std::vector{row(2, OutboxOperation::Create, kNoon),
                           row(1, OutboxOperation::Create, kNoon - std::chrono::hours{400}),
                           row(2, OutboxOperation::Withdraw, kNoon)}));
}

TEST_F(OutboxStoreTest, ShowsHowFarARowHasComeAndWhy)
{
    Store store = open();
    OutboxStore outbox{store.writer()};
    ASSERT_TRUE(outbox.add("mood", storeIdOf(1), OutboxOperation::Create, kNoon));
    ASSERT_TRUE(outbox.add("mood", storeIdOf(2), OutboxOperation::Create, kNoon));

    ASSERT_TRUE(store.writer().execute(
        "UPDATE outbox SET state = 'sent' WHERE seq = 1;"
        "UPDATE outbox SET state = 'quarantined', reason = 'rejected' WHERE seq = 2;"));

    const auto rows = outbox.list().value();
    EXPECT_EQ(rows[0].state, OutboxState::Sent);
    EXPECT_EQ(rows[1].state, OutboxState::Quarantined);
    EXPECT_EQ(rows[1].reason, "rejected");
}

TEST_F(OutboxStoreTest, SaysThatARowIsDamagedInsteadOfShowingIt)
{
    Store store = open();
    ASSERT_TRUE(store.writer().execute("PRAGMA ignore_check_constraints = ON;"
                                       "INSERT INTO outbox (entity, id, operation, created_at) "
                                       "VALUES ('mood', x'00', 'create', 0)"));

    EXPECT_EQ(OutboxStore{store.writer()}.list(), unexpected{StorageError::Corrupt});
}

} // namespace
} // namespace homeward::storage
