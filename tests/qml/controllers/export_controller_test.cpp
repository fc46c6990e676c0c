#include "qml/export/export_controller.h"

#include "tests/qml/controllers/open_world.h"
#include "tests/support/file_bytes.h"

namespace export_controller_test {

using homeward::testing::OpenWorldTest;
using homeward::testing::World;
using homeward::ui::ExportController;
using homeward::ui::Exported;
using homeward::ui::ExportFault;
using homeward::ui::ExportFile;
using homeward::ui::ExportFiles;
using homeward::ui::ExportKind;
using homeward::ui::SettingsController;
using State = ExportController::State;

class ExportTest : public OpenWorldTest {
protected:
    ExportTest()
    {
        open();
        exporter.setFolder(world.documents());
    }

    void begin()
    {
        exporter.begin();
        World::settle();
    }

    std::map<std::string, std::string> written() const
    {
        return homeward::testing::contentsOf(world.documents());
    }

    /// Offers tables that hold the days they are asked for.
    void offerTables(std::size_t count)
    {
        exporter.offer(ExportKind::Tables,
                       [this, count](homeward::services::Profile&,
                                     const homeward::storage::DayRange& days) -> ExportFiles {
                           asked = days;
                           return Exported{{count, {"table.csv", {std::byte{'a'}}}}};
                       });
        exporter.setKind(1);
    }

    SettingsController settings{world.worker, {.region = "GB-EAW"}};
    ExportController exporter{app, world.worker, world.wallClock, settings};
    homeward::storage::DayRange asked{};
};

TEST_F(ExportTest, WritesThePageForTheClinicUnderANameThatSaysNothing)
{
    world.addEntry(1, 6, QStringLiteral("canary"));
    exporter.setName(QStringLiteral("Sam"));

    begin();

    EXPECT_EQ(exporter.state(), State::Done) << exporter.problem().toStdString();
    EXPECT_EQ(exporter.savedText(), "homeward-2025-11-11.pdf, in the folder Documents.");
    ASSERT_EQ(written().size(), 1U);
    EXPECT_TRUE(written().at("homeward-2025-11-11.pdf").starts_with("%PDF"));
}

TEST_F(ExportTest, ReplacesNoFileThatIsThere)
{
    begin();
    begin();

    EXPECT_EQ(written().size(), 2U);
    EXPECT_TRUE(written().contains("homeward-2025-11-11-2.pdf"));
}

TEST_F(ExportTest, PutsSeveralFilesIntoAFolder)
{
    exporter.offer(ExportKind::Tables,
                   [](homeward::services::Profile&, const homeward::storage::DayRange&) {
                       return ExportFiles{Exported{{{"a.csv", {}}, {"b.csv", {}}}}};
                   });
    exporter.setKind(1);

    begin();

    EXPECT_EQ(exporter.savedText(), "homeward-2025-11-11, in the folder Documents.");
    EXPECT_TRUE(written().contains("homeward-2025-11-11/a.csv"));
    EXPECT_TRUE(written().contains("homeward-2025-11-11/b.csv"));
}

TEST_F(ExportTest, SaysHowManyQuestionnairesAreNotInIt)
{
    exporter.offer(ExportKind::Tables,
                   [](homeward::services::Profile&, const homeward::storage::DayRange&) {
                       return ExportFiles{Exported{{{"a.csv", {}}}, 2}};
                   });
    exporter.setKind(1);

    begin();

    EXPECT_EQ(exporter.savedText(),
              "homeward-2025-11-11.csv, in the folder Documents. 2 answered questionnaires could "
              "not be read and are not in it.");
}

TEST_F(ExportTest, AsksForTheDaysOfTheChosenSpanTodayAmongThem)
{
    const auto today = world.wallClock.now().day();
    offerTables(1);

    begin();
    EXPECT_EQ(asked.first, homeward::LocalDay::min());
    exporter.setSpan(1);
    begin();
    EXPECT_EQ(asked.first, today - date::days{27});
    EXPECT_EQ(asked.last, today);
}

TEST_F(ExportTest, GoesFromTheFirstToTheLastDayThatTheyChoose)
{
    offerTables(1);
    EXPECT_FALSE(exporter.asksDays());
    exporter.setSpan(4);
    EXPECT_TRUE(exporter.asksDays());
    EXPECT_EQ(exporter.lastDay() - exporter.firstDay(), 27) << "four weeks until one chooses";
    EXPECT_EQ(exporter.lastDay(), exporter.today());

    exporter.setFirstDay(exporter.today() - 100);
    exporter.setLastDay(exporter.today() - 90);
    begin();

    const auto today = world.wallClock.now().day();
    EXPECT_EQ(asked.first, today - date::days{100});
    EXPECT_EQ(asked.last, today - date::days{90});
    EXPECT_EQ(exporter.firstDayText(), "Sun 3 Aug 2025");
    EXPECT_EQ(exporter.lastDayText(), "Wed 13 Aug 2025");
}

TEST_F(ExportTest, NeverEndsBeforeItsFirstDay)
{
    const int today = exporter.today();
    exporter.setSpan(4);
    exporter.setLastDay(today - 60);
    EXPECT_EQ(exporter.firstDay(), today - 60);

    exporter.setFirstDay(today - 10);

    EXPECT_EQ(exporter.firstDay(), today - 10);
    EXPECT_EQ(exporter.lastDay(), today - 10);
}

TEST_F(ExportTest, ForgetsTheDaysWhenLocked)
{
    exporter.setSpan(4);
    exporter.setFirstDay(exporter.today() - 100);

    app.lock();
    World::settle();

    EXPECT_EQ(exporter.span(), 0);
    EXPECT_EQ(exporter.lastDay() - exporter.firstDay(), 27);
}

TEST_F(ExportTest, AsksForANameOnThePageAlone)
{
    offerTables(1);
    EXPECT_FALSE(exporter.asksName());
    EXPECT_EQ(exporter.kindNames().size(), 2);

    exporter.setKind(0);
    EXPECT_TRUE(exporter.asksName());
}

TEST_F(ExportTest, SaysThatTheDiaryCouldNotBeReadAndTriesAgain)
{
    world.breakDiary();
    begin();
    EXPECT_EQ(exporter.state(), State::Failed);
    EXPECT_EQ(exporter.problem(), "The diary could not be read. Your entries are kept.");
    EXPECT_FALSE(std::filesystem::exists(world.documents()));

    world.mendDiary();
    begin();
    EXPECT_EQ(exporter.state(), State::Done);
}

TEST_F(ExportTest, SaysThatThereIsNoPlaceAndLeavesNothing)
{
    exporter.setFolder({});
    begin();
    EXPECT_EQ(exporter.problem(), "This device has no folder for documents.");

    homeward::testing::writeFile(world.documents(), "a file where the folder would be");
    exporter.setFolder(world.documents());
    begin();
    EXPECT_EQ(exporter.state(), State::Failed);
    EXPECT_EQ(exporter.problem(), "The device does not let Homeward write the file there.");
}

TEST_F(ExportTest, ForgetsTheNameAndTheFileWhenLocked)
{
    exporter.setName(QStringLiteral("Sam"));
    begin();

    app.lock();
    World::settle();

    EXPECT_EQ(exporter.name(), "");
    EXPECT_EQ(exporter.savedText(), "");
    begin();
    EXPECT_EQ(exporter.state(), State::Ready) << "a locked diary is not exported";
}

TEST_F(ExportTest, AnotherChoiceTakesTheLastWordAway)
{
    begin();
    exporter.setSpan(2);

    EXPECT_EQ(exporter.state(), State::Ready);
    EXPECT_EQ(exporter.savedText(), "");
}

} // namespace export_controller_test
