#include "qml/diary/writing_offer.h"

#include "qml/diary/writing_words.h"
#include "tests/qml/treatment/day_builder.h"

#include <gtest/gtest.h>

namespace homeward::ui::writing_offer_test {

using namespace homeward::testing;
using date::days;

ZonedInstant dayAfter(int number)
{
    return at("Europe/Berlin", berlin(9h) + days{number});
}

TreatmentSession begun()
{
    TreatmentSession session = plannedSession();
    session.started = taken(session.plan.start.at());
    return session;
}

DiaryEntry written(DiaryStage stage, const ZonedInstant& moment)
{
    return {.id = {},
            .moment = moment,
            .stage = stage,
            .text = Note::create("Words.").value(),
            .recordedAt = moment.at()};
}

std::optional<DiaryStage> offeredOn(int number, const std::vector<DiaryEntry>& entries = {})
{
    const auto offer = writingOffer(begun(), entries, dayAfter(number));
    return offer ? std::optional{offer->stage} : std::nullopt;
}

TEST(WritingOffer, BeginsOnTheDayAfter)
{
    EXPECT_EQ(offeredOn(0), std::nullopt);
    EXPECT_EQ(offeredOn(1), DiaryStage::After);
    EXPECT_EQ(offeredOn(6), DiaryStage::After);
}

TEST(WritingOffer, LooksBackFromAWeekOnAndGoesByItself)
{
    EXPECT_EQ(offeredOn(7), DiaryStage::Integration);
    EXPECT_EQ(offeredOn(27), DiaryStage::Integration);
    EXPECT_EQ(offeredOn(28), std::nullopt);
}

TEST(WritingOffer, IsGoneOnceSomethingIsWritten)
{
    const std::vector entries{written(DiaryStage::After, dayAfter(1))};

    EXPECT_EQ(offeredOn(2, entries), std::nullopt);
    EXPECT_EQ(offeredOn(7, entries), DiaryStage::Integration);
}

TEST(WritingOffer, ANoteOfTheSessionDayIsNotIt)
{
    EXPECT_EQ(offeredOn(1, {written(DiaryStage::After, dayAfter(0))}), DiaryStage::After);
}

TEST(WritingOffer, ASessionThatDidNotBeginHasNone)
{
    EXPECT_EQ(writingOffer(plannedSession(), {}, dayAfter(1)), std::nullopt);
}

TEST(LastBegun, IsTheLatestThatTookPlace)
{
    TreatmentSession cancelled = begun();
    cancelled.cancelled = cancelled.started;
    const std::vector sessions{begun(), cancelled, plannedSession()};

    EXPECT_EQ(lastBegun(sessions), &sessions[0]);
    EXPECT_EQ(lastBegun({}), nullptr);
}

TEST(NearestSession, IsNoneForFreeWriting)
{
    const std::vector sessions{begun(), plannedSession()};
    const Instant now = plannedSession().plan.start.at();

    EXPECT_EQ(nearestSession(sessions, DiaryStage::Free, now), std::nullopt);
    EXPECT_EQ(nearestSession({}, DiaryStage::Before, now), std::nullopt);
    EXPECT_EQ(nearestSession({}, DiaryStage::After, now), std::nullopt);
}

TEST(NearestSession, BeforeIsNotOneWhoseDayHasPassed)
{
    const std::vector sessions{plannedSession()};
    const Instant start = sessions[0].plan.start.at();

    EXPECT_EQ(nearestSession(sessions, DiaryStage::Before, start), sessions[0].id);
    EXPECT_EQ(nearestSession(sessions, DiaryStage::Before, start + days{2}), std::nullopt);
}

} // namespace homeward::ui::writing_offer_test
