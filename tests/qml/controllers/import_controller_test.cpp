#include "qml/import/import_controller.h"

#include "qml/diary/diary_controller.h"
#include "tests/qml/controllers/open_world.h"
#include "tests/support/file_bytes.h"

#include <QDir>

namespace import_controller_test {

using homeward::testing::OpenWorldTest;
using homeward::testing::World;
using homeward::ui::BadRowModel;
using homeward::ui::DiaryController;
using homeward::ui::ImportController;
using homeward::ui::MoodWordModel;
using State = ImportController::State;

constexpr auto kOwn = "id,at (RFC 3339),zone (IANA),score (0-10),energy (0-10),sleep (hours),note\n"
                      ",2025-11-11T08:00:00+01:00,Europe/Berlin,7,,,Tea\n"
                      ",2025-11-09T08:00:00+01:00,Europe/Berlin,4,,,\n";
constexpr auto kDaylio = "full_date,date,weekday,time,mood,activities,note_title,note\n"
                         "2025-11-10,November 10,Monday,19:00,bad,,,\n"
                         "2025-11-10,November 10,Monday,20:00,good,,,\n"
                         "2025-11-10,November 10,Monday,21:00,super,,,\n";

/// Somebody with files of their own.
class ImportTest : public OpenWorldTest {
protected:
    ImportTest() { open(); }

    QUrl written(const char* name, const std::string& text)
    {
        const auto path = world.documents().parent_path() / name;
        homeward::testing::writeFile(path, text);
        return QUrl::fromLocalFile(QString::fromStdString(path.string()));
    }

    void look(const char* name, const std::string& text)
    {
        importer.look(written(name, text));
        World::settle();
    }

    void bringIn()
    {
        importer.bringIn();
        World::settle();
    }

    QString badRow(int row) const
    {
        const auto index = importer.badRows()->index(row);
        return index.data(BadRowModel::LineRole).toString() + QStringLiteral(": ")
            + index.data(BadRowModel::ReasonRole).toString();
    }

    QString wordRow(int row) const
    {
        const auto index = importer.words()->index(row);
        return index.data(MoodWordModel::WordRole).toString() + u' '
            + index.data(MoodWordModel::ScoreRole).toString();
    }

    mutable ImportController importer{app, world.worker, world.wallClock};
    DiaryController diary{app, world.worker, world.wallClock};
};

TEST_F(ImportTest, SaysWhatWouldComeInAndWritesNothing)
{
    look("mine.csv", kOwn);

    EXPECT_EQ(importer.state(), State::Shown) << importer.problem().toStdString();
    EXPECT_EQ(importer.fileName(), "mine.csv");
    EXPECT_EQ(importer.kindName(), "Check-ins");
    EXPECT_EQ(importer.sentences(),
              QStringList{"2 are new, from Sun 9 Nov 2025 to Tue 11 Nov 2025."});
    EXPECT_TRUE(importer.hasNew());
    EXPECT_FALSE(importer.hasWords());
    EXPECT_EQ(world.onDisk(), "");
}

TEST_F(ImportTest, BringsItInAndWhoShowsItReadsAnew)
{
    diary.refresh();
    look("mine.csv", kOwn);

    bringIn();

    EXPECT_EQ(importer.state(), State::Done);
    EXPECT_EQ(importer.savedText(), "2 check-ins came in.");
    EXPECT_EQ(world.onDisk(), "7|Tea");
    EXPECT_EQ(diary.model()->rowCount(), 2);
}

TEST_F(ImportTest, TellsTheTreatmentDayToo)
{
    int told = 0;
    QObject::connect(&app, &homeward::ui::AppController::treatmentChanged, &app,
                     [&told] { ++told; });
    look("mine.csv", kOwn);
    EXPECT_EQ(told, 0);

    bringIn();

    EXPECT_EQ(told, 1);
}

TEST_F(ImportTest, BringsNothingInTwice)
{
    look("mine.csv", kOwn);
    bringIn();

    look("again.csv", kOwn);

    EXPECT_FALSE(importer.hasNew());
    EXPECT_EQ(importer.sentences(),
              (QStringList{"Nothing in it is new.", "2 are here already. They stay as they are."}));
    bringIn();
    EXPECT_EQ(importer.state(), State::Shown);
}

TEST_F(ImportTest, NamesTheLinesThatStayOutWithTheReason)
{
    look("mine.csv",
         std::string{kOwn}
             + ",2025-11-08T08:00:00+01:00,Europe/Berlin,11,,,\n"
               ",2025-11-31T08:00:00+01:00,Europe/Berlin,5,,,\n");

    EXPECT_EQ(importer.sentences().at(1), "2 lines cannot be read. They stay out.");
    ASSERT_EQ(importer.badRows()->rowCount(), 2);
    EXPECT_EQ(badRow(0), "Line 4: The score is not a whole number from 0 to 10.");
    EXPECT_EQ(badRow(1), "Line 5: There is no such day or time.");
    EXPECT_EQ(importer.moreBadText(), "");
    bringIn();
    EXPECT_EQ(importer.savedText(), "2 check-ins came in. 2 lines stayed out.");
}

TEST_F(ImportTest, CountsTheLinesThatItDoesNotName)
{
    std::string text = kOwn;
    for (int line = 0; line < 25; ++line)
        text += ",yesterday,Europe/Berlin,5,,,\n";

    look("mine.csv", text);

    EXPECT_EQ(importer.badRows()->rowCount(), 20);
    EXPECT_EQ(importer.moreBadText(), "And 5 more lines.");
}

TEST_F(ImportTest, ShowsHowDayliosWordsAreReadAndTakesAScoreForOne)
{
    look("daylio.csv", kDaylio);
    EXPECT_EQ(importer.kindName(), "Check-ins from Daylio");
    EXPECT_EQ(importer.sentences().front(), "2 are new, on Mon 10 Nov 2025.");
    EXPECT_EQ(wordRow(0), "super -1");
    EXPECT_EQ(badRow(0), "Line 4: Its mood has no score yet.");

    importer.chooseWord(0);
    EXPECT_EQ(importer.wordScore(), -1);
    importer.giveScore(10);
    World::settle();

    EXPECT_EQ(importer.sentences().front(), "3 are new, on Mon 10 Nov 2025.");
    EXPECT_EQ(importer.badRows()->rowCount(), 0);
    bringIn();
    EXPECT_EQ(importer.savedText(), "3 check-ins came in.");
}

TEST_F(ImportTest, AWordThatHasAScoreCanHaveAnother)
{
    look("daylio.csv", kDaylio);
    int good = 0;
    while (!wordRow(good).startsWith(QStringLiteral("good")))
        ++good;
    EXPECT_EQ(wordRow(good), "good 7");

    importer.chooseWord(good);
    EXPECT_EQ(importer.wordScore(), 7);
    importer.giveScore(8);
    World::settle();

    good = 0;
    while (!wordRow(good).startsWith(QStringLiteral("good")))
        ++good;
    EXPECT_EQ(wordRow(good), "good 8");
}

TEST_F(ImportTest, SaysWhatIsWrongWithAFileAndWhatToDo)
{
    const auto problemOf = [this](const std::string& text) {
        look("file.csv", text);
        EXPECT_EQ(importer.state(), State::Failed);
        return importer.problem();
    };
    EXPECT_EQ(problemOf(""), "There is nothing in this file. Choose another one.");
    EXPECT_EQ(problemOf("a,b\n1,2\n"),
              "Homeward does not know this kind of file."
              " Choose a table that Homeward or Daylio wrote.");
    using std::string_literals::operator""s;
    EXPECT_EQ(problemOf("\xff\xfe"
                        "f\0u\0l\0l\0"s),
              "This file is not plain text in UTF-8."
              " Save it as CSV in UTF-8, then choose it again.");
}

TEST_F(ImportTest, SaysThatAFileCannotBeOpened)
{
    const QString unreadable = "This file cannot be opened. Choose it again, or another one.";
    importer.look(QUrl::fromLocalFile("/nowhere/at/all.csv"));
    World::settle();
    EXPECT_EQ(importer.problem(), unreadable);

    importer.look(QUrl::fromLocalFile(QDir::tempPath()));
    World::settle();
    EXPECT_EQ(importer.problem(), unreadable) << "a folder";

    importer.look(QUrl{QStringLiteral("https://example.org/file.csv")});
    World::settle();
    EXPECT_EQ(importer.problem(), unreadable) << "nothing of this device";
}

TEST_F(ImportTest, SaysThatTheDiaryCannotBeWritten)
{
    look("mine.csv", kOwn);
    world.breakDiary();

    bringIn();

    EXPECT_EQ(importer.state(), State::Failed);
    EXPECT_EQ(importer.problem(), "The diary could not be read or written. Your entries are kept.");
    world.mendDiary();
    EXPECT_EQ(world.onDisk(), "");
}

TEST_F(ImportTest, ForgetsTheFileWhenLockedAndReadsNoneThen)
{
    look("daylio.csv", kDaylio);

    app.lock();
    World::settle();

    EXPECT_EQ(importer.state(), State::Choosing);
    EXPECT_EQ(importer.fileName(), "");
    EXPECT_EQ(importer.words()->rowCount(), 0);
    look("daylio.csv", kDaylio);
    EXPECT_EQ(importer.state(), State::Choosing);
}

TEST_F(ImportTest, LockedHalfWayLeavesAllOfItOrNothing)
{
    look("mine.csv", kOwn);

    importer.bringIn();
    app.lock();
    World::settle();

    EXPECT_EQ(importer.state(), State::Choosing) << "it is not told to a locked page";
    EXPECT_EQ(importer.savedText(), "");
    open();
    look("again.csv", kOwn);
    EXPECT_EQ(importer.sentences().back(), "2 are here already. They stay as they are.");
}

TEST_F(ImportTest, AnAnswerToAnOlderQuestionIsNone)
{
    importer.look(written("daylio.csv", kDaylio));
    importer.look(written("mine.csv", kOwn));
    World::settle();

    EXPECT_EQ(importer.kindName(), "Check-ins");
    importer.look(written("daylio.csv", kDaylio));
    importer.reset();
    World::settle();
    EXPECT_EQ(importer.state(), State::Choosing);
}

} // namespace import_controller_test
