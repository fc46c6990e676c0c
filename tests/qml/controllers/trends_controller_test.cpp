#include "qml/trends/trends_controller.h"

#include "core/services/instrument_directory.h"
#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/care_world.h"

#include <QQmlListReference>
#include <QSignalSpy>

namespace trends_controller_test {

using homeward::SessionStep;
using homeward::services::Profile;
using homeward::testing::OpenWorldTest;
using homeward::testing::World;
using homeward::ui::SettingsController;
using homeward::ui::TableModel;
using homeward::ui::TrendsController;
using State = TrendsController::State;

using namespace std::chrono_literals;

class TrendsTest : public OpenWorldTest {
protected:
    TrendsTest() { open(); }

    void refresh()
    {
        trends.refresh();
        World::settle();
    }

    void addDays(int count)
    {
        for (int ago = 0; ago < count; ++ago)
            world.addEntry(ago, 5);
    }

    QList<QPolygonF> lines() { return trends.mood()->lines().value<QList<QPolygonF>>(); }

    SettingsController settings{world.worker, {.region = "US"}};
    TrendsController trends{app, world.worker, world.wallClock, settings};
};

TEST_F(TrendsTest, KnowNothingBeforeTheyWereRead)
{
    EXPECT_EQ(trends.state(), State::Unknown);
    EXPECT_EQ(trends.sentence(), QString{});
}

TEST_F(TrendsTest, NeedThreeDaysForALine)
{
    trends.mood()->setSize({280, 152});
    addDays(2);
    refresh();
    EXPECT_EQ(trends.state(), State::Ready);
    EXPECT_FALSE(trends.hasMood());
    EXPECT_TRUE(lines().isEmpty());

    addDays(3);
    refresh();
    EXPECT_TRUE(trends.hasMood());
    EXPECT_EQ(lines().size(), 1);
}

TEST_F(TrendsTest, ReadAnewWhenTheDiaryChanges)
{
    addDays(3);
    refresh();
    world.addEntry(0, 9);

    app.noteDiaryChange(nullptr);
    World::settle();

    EXPECT_EQ(trends.sentence(), "Last 7 days: between 5 and 9. Last 4 weeks: between 5 and 9.");
}

TEST_F(TrendsTest, KeepWhatWasReadLastWhereReadingFails)
{
    addDays(3);
    refresh();
    world.breakDiary();

    refresh();

    EXPECT_EQ(trends.state(), State::Failed);
    EXPECT_TRUE(trends.hasMood());
    world.mendDiary();
    refresh();
    EXPECT_EQ(trends.state(), State::Ready);
}

TEST_F(TrendsTest, ShowTheOtherQuestionnairesWhereSomeCannotBeRead)
{
    const auto& phq2 = *homeward::services::findInstrument("phq2");
    homeward::Instrument other = phq2;
    other.version = "of another edition";
    const std::vector<homeward::ItemAnswer> answers(2, homeward::ItemAnswer::given(1));
    for (const auto* instrument : std::vector<const homeward::Instrument*>{&phq2, &other, &other})
        ASSERT_TRUE(homeward::testing::onProfile(world, [&](Profile& profile) {
            return profile.questionnaires()
                .record(*instrument, answers, world.wallClock.now())
                .has_value();
        }));

    refresh();

    EXPECT_EQ(trends.unreadable(), "2 answered questionnaires could not be read. They are kept.");
    EXPECT_EQ((QQmlListReference{&trends, "scores"}.count()), 1);
    app.lock();
    World::settle();
    EXPECT_EQ(trends.unreadable(), "");
}

TEST_F(TrendsTest, ForgetEverythingWhenTheDiaryIsLocked)
{
    addDays(3);
    refresh();
    trends.openTable();
    EXPECT_EQ(trends.moodTable()->rowCount(), 3);

    app.lock();
    World::settle();

    EXPECT_EQ(trends.state(), State::Unknown);
    EXPECT_FALSE(trends.hasMood());
    EXPECT_EQ(trends.moodTable()->rowCount(), 0);
}

TEST_F(TrendsTest, AreDraggedByPixelsAndStopAtBothEnds)
{
    trends.mood()->setSize({270, 152});
    addDays(40);
    refresh();

    trends.drag(10); // a day has ten pixels
    EXPECT_EQ(trends.lastDate(), "10 Nov");
    trends.drag(-100);
    EXPECT_EQ(trends.lastDate(), "Today");
    trends.drag(10'000);
    EXPECT_EQ(trends.firstDate(), "3 Oct");
    EXPECT_FALSE(trends.canGoBack());
}

TEST_F(TrendsTest, TakeARangeThatThereIs)
{
    trends.setRange(99);
    EXPECT_EQ(trends.range(), 3);
    trends.setRange(-1);
    EXPECT_EQ(trends.range(), 0);
}

TEST_F(TrendsTest, ShowCancelledAndPlannedSessionsNowhere)
{
    trends.mood()->setSize({270, 152});
    addDays(10);
    world.addSession(-3, 10, 0); // planned, and nobody said that it began
    refresh();

    EXPECT_FALSE(trends.mood()->hasSession());
}

TEST_F(TrendsTest, ShowTenYears)
{
    trends.mood()->setSize({270, 152});
    for (int ago = 3650; ago >= 0; ago -= 10)
        world.addEntry(ago, ago % 11);
    refresh();

    trends.setRange(3);

    EXPECT_EQ(trends.firstDate(), "14 Nov 2015");
    EXPECT_LE(trends.mood()->allDots().size(), 2 * 270);
}

} // namespace trends_controller_test
