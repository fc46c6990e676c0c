import QtQuick
import QtTest
import Homeward

PageTest {
    id: stage

    PageCase {
        name: "Diary"
        stage: stage

        function open() {
            see("How has your mood been today?");
            tap("tab1");
            see("Private unless you share an entry.");
        }

        function openFull() {
            stage.world.startOpen();
            stage.world.addEntry(1, 5, "Walked to the river.");
            stage.world.addEntry(2, 3, "");
            stage.world.addEntry(2, 4, "A quiet day.");
            open();
            see("Walked to the river.");
        }

        function test_anEmptyDiarySaysSoAndLeadsToWriting() {
            stage.world.startOpen();
            open();

            see("Nothing here yet.");
            see("Write when you feel like it.");
            tap("write");

            see("New entry");
        }

        function test_daysAreListedWithTheirScoreAndNote() {
            openFull();

            see("Mon 10 Nov 2025");
            see("Sun 9 Nov 2025");
            see("2 entries");
            see("A quiet day.");
        }

        function test_searchFindsWordsAndCanBeCleared() {
            openFull();

            write("search", "river");
            tryVerify(() => !stage.shows("A quiet day."));
            see("Walked to the <b><u>river</u></b>.");
            write("search", "zebra");
            see("No entry has these words.");
            mouseClick(stage.find("action", on("noHits")));

            see("A quiet day.");
            compare(on("search").text, "");
        }

        function test_aHitOpensItsEntry() {
            openFull();
            write("search", "river");
            tryVerify(() => !stage.shows("A quiet day."));

            tap("entryRow0");

            see("Your entry");
            compare(on("note").text, "Walked to the river.");
        }

        function test_ofTheEntriesOfADayOneCounts() {
            openFull();

            tap("entryRow1");

            see("Sunday 9 November");
            see("Counts for this day");
            verify(on("entry0").counts);
            verify(!on("entry1").counts);
        }

        function test_anEditedEntryIsSavedByGoingBack() {
            openFull();
            tap("entryRow1");
            tap("entry0");
            tryVerify(() => stage.find("note") !== null);

            write("note", " Really.");
            tap("stone9");
            tap("back");

            see("Counts for this day");
            see("A quiet day. Really.");
            tap("back");
            see("A quiet day. Really.");
            compare(on("entryRow1").score, 9);
        }

        function test_aFailedSaveKeepsTheTextAndThePage() {
            openFull();
            tap("entryRow0");
            tap("entry0");
            tryVerify(() => stage.find("note") !== null);
            write("note", " Twice.");
            stage.world.breakDiary();

            tap("onward");
            see("This could not be saved");
            compare(on("note").text, "Walked to the river. Twice.");

            stage.world.mendDiary();
            tap("action");
            see("Monday 10 November");
            see("Walked to the river. Twice.");
        }

        function test_whatCannotBeSavedCanBeGivenUp() {
            openFull();
            tap("entryRow0");
            tap("entry0");
            tryVerify(() => stage.find("note") !== null);
            write("note", " Twice.");
            stage.world.breakDiary();
            tap("back");
            see("This could not be saved");

            stage.world.mendDiary();
            tap("giveUp");

            see("Monday 10 November");
            dontSee("Twice.");
        }

        function test_aDiaryThatCannotBeReadSaysSoAndTriesAgain() {
            stage.world.startOpen();
            stage.world.addEntry(1, 5, "Walked to the river.");
            see("How has your mood been today?");
            stage.world.breakDiary();
            tap("tab1");
            see("This could not be read. Your entries are kept.");

            stage.world.mendDiary();
            mouseClick(stage.find("action", on("problem")));

            see("Walked to the river.");
        }

        function test_aLongDiaryLoadsMoreAtItsEnd() {
            stage.world.startOpen();
            for (let day = 1; day <= 90; ++day)
                stage.world.addEntry(day, day % 11, "");
            open();
            tryCompare(on("list"), "count", 60);

            on("list").positionViewAtEnd();

            tryCompare(on("list"), "count", 90);
        }

        function test_todaysCheckInIsInTheListAtOnce() {
            openFull();
            tap("tab0");

            tap("stone6");
            see("Saved");
            tap("tab1");

            see("Tue 11 Nov 2025");
        }
    }
}
