import QtQuick
import QtTest
import Homeward
import Homeward.Components

PageTest {
    id: stage

    PageCase {
        name: "Today"
        stage: stage

        function open() {
            stage.world.startOpen();
            see("How has your mood been today?");
        }

        function openSaved(score) {
            open();
            tap("stone" + score);
            see("Saved");
        }

        function test_oneTapSavesAndSaysSoOnlyThen() {
            open();
            dontSee("Saved");

            tap("stone6");
            compare(stage.world.checkIn.state, CheckInController.Saving);
            dontSee("Saved");

            see("Saved");
            compare(stage.world.onDisk(), "6");
            compare(on("score").text, "6");
        }

        function test_undoTakesItBack() {
            openSaved(6);

            tap("undo");

            see("How has your mood been today?");
            compare(stage.world.onDisk(), "");
        }

        function test_undoIsGoneAfterItsTimeAndChangeStays() {
            stage.world.endUndoTime();
            openSaved(6);

            tryVerify(() => stage.find("undo") === null);
            verify(on("change").visible);
        }

        function test_changeCorrectsTheSameEntry() {
            openSaved(6);

            tap("change");
            see("How has your mood been today?");
            compare(on("picker").score, 6);
            tap("stone2");

            see("Saved");
            compare(stage.world.onDisk(), "2");
        }

        function test_checkingInAgainMakesASecondEntryAndSaysWhichCounts() {
            openSaved(6);

            tap("again");
            compare(on("picker").score, -1);
            tap("stone8");

            see("2 entries today, the last one counts");
            compare(stage.world.onDisk(), "6; 8");
        }

        function test_energySleepAndNoteOpenInPlaceOneAtATime() {
            openSaved(6);

            tap("energyChip");
            mouseClick(stage.find("stone4", on("energyPart")));
            see("Energy 4");
            tryVerify(() => stage.find("energyPart") === null);

            tap("noteChip");
            tap("sleepChip");
            verify(stage.find("notePart") === null);
            const sleep = on("sleepPart");
            verify(stage.find("save", sleep) === null, "nothing to save before the first step");
            mouseClick(stage.find("more", sleep));
            mouseClick(stage.find("more", sleep));
            see("7.5 hours");
            compare(stage.world.onDisk(), "6|energy 4");
            mouseClick(stage.find("save", sleep));
            see("Sleep 7.5 h");

            tap("noteChip");
            write("note", "Walked home.");
            tap("save");
            tryVerify(() => stage.find("notePart") === null);
            compare(stage.world.onDisk(), "6|energy 4|sleep 450|Walked home.");
        }

        function test_newsOfTheDiaryDoNotWriteOverANote() {
            openSaved(6);
            tap("noteChip");
            write("note", "half a sen");

            stage.world.checkIn.refresh();
            wait(20);

            compare(on("note").text, "half a sen");
        }

        function test_aFailedSaveKeepsTheStoneAndTryAgainWorks() {
            open();
            stage.world.breakDiary();

            tap("stone3");
            see("This could not be saved");
            compare(on("picker").score, 3);
            dontSee("Saved");

            stage.world.mendDiary();
            tap("action");
            see("Saved");
            compare(stage.world.onDisk(), "3");
        }

        function test_aFailedSaveComesIntoSightAtEveryTextSize_data() {
            return [{ tag: "100 %", scale: 1 }, { tag: "200 %", scale: 2 }];
        }

        function test_aFailedSaveComesIntoSightAtEveryTextSize(data) {
            open();
            Theme.textScale = data.scale;
            stage.world.breakDiary();

            tap("stone3");

            see("This could not be saved");
            const problem = on("problem");
            const flick = on("flick");
            tryVerify(() => {
                const top = problem.mapToItem(flick, 0, 0).y;
                return top >= 0 && top + problem.height <= flick.height;
            });
        }

        function test_aFailedNoteKeepsItsText() {
            openSaved(6);
            tap("noteChip");
            write("note", "Walked home.");
            stage.world.breakDiary();

            tap("save");
            see("This could not be saved");
            compare(on("note").text, "Walked home.");
            see("Not saved yet");

            stage.world.mendDiary();
            tap("action");
            see("Saved");
            compare(stage.world.onDisk(), "6|Walked home.");
        }

        function test_theKeyboardAloneIsEnough() {
            open();

            let steps = 0;
            while (!stage.find("picker").activeFocus && ++steps < 10)
                keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_7);
            verify(on("stone7").visualFocus);
            compare(stage.world.onDisk(), "");
            keyClick(Qt.Key_Return);
            see("Saved");
            verify(on("undo").visualFocus, "the keys are where one can go on");
            keyClick(Qt.Key_Space);
            see("How has your mood been today?");

            compare(stage.world.onDisk(), "");
            verify(stage.find("picker").activeFocus);
        }

        function test_hostileWordsAreShownAsTheyAre() {
            const hostile = "<img src=http://127.0.0.1:1/x><b>\u202Eevil";
            stage.world.startOpen();
            stage.world.addEntry(0, 5, hostile);
            stage.world.checkIn.refresh();
            see("Saved");
            tap("noteChip");
            compare(on("note").text, hostile);

            tap("tab1");
            see(hostile);
            tap("entryRow0");
            see(hostile);
            tap("entry0");
            tryVerify(() => stage.find("note") !== null && stage.find("note").text === hostile);
        }
    }
}
