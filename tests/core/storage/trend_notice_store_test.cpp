#include "core/storage/trend_notice_store.h"

#include "tests/core/storage/store_fixture.h"

#include <gtest/gtest.h>

#include <chrono>
#include <optional>

namespace homeward::storage {
namespace {

using TrendNoticeStoreTest = StoreTest;

constexpr LocalDay kShownDay{date::year{2024} / 3 / 5};

TEST_F(TrendNoticeStoreTest, HasNoneBeforeTheFirstNotice)
{
    Store store = open();

    EXPECT_EQ(TrendNoticeStore{store.reader()}.last().value(), std::nullopt);
}

TEST_F(TrendNoticeStoreTest, GivesTheLatestDayWhateverWasWrittenLast)
{
    Store store = open();
    TrendNoticeStore notices{store.writer()};

    ASSERT_TRUE(notices.insert(kShownDay, kNoon));
    ASSERT_TRUE(notices.insert(kShownDay - date::days{30}, kNoon)); // the clock was set back

    EXPECT_EQ(TrendNoticeStore{store.reader()}.last().value(),
              (rules::ShownNotice{kShownDay, kNoon}));
}

TEST_F(TrendNoticeStoreTest, GivesTheLaterOfTwoOnADay)
{
    Store store = open();
    TrendNoticeStore notices{store.writer()};

    ASSERT_TRUE(notices.insert(kShownDay, kNoon));
    ASSERT_TRUE(notices.insert(kShownDay, kNoon - std::chrono::hours{1}));

    EXPECT_EQ(TrendNoticeStore{store.reader()}.last().value(),
              (rules::ShownNotice{kShownDay, kNoon}));
}

} // namespace
} // namespace homeward::storage
