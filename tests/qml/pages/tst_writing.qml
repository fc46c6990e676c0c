import QtQuick
import QtTest

WritingTest {
    id: stage

    WritingCase {
        name: "Writing"
        stage: stage

        function test_writingFloatsOverTheDiaryAndBecomesAPrivateEntry() {
            stage.world.startOpen();

            startWriting("Rain.");
            tap("onward");

            see("Rain.");
            compare(stage.writings.onDisk(), "free|private|Rain.");
            verify(!on("entryRow0").isShared);
        }

        function test_theFieldHasTheKeysAtOnceAndFillsThePage() {
            stage.world.startOpen();
            openDiary();
            tap("write");
            see("New entry");

            const input = stage.find("input", on("words"));
            tryVerify(() => input.activeFocus);
            verify(input.height > 120, "height " + input.height);
        }

        function test_everyLetterIsOnDiskWhenTheProgramEnds() {
            stage.world.startOpen();
            startWriting("Rain and wi");
            compare(stage.writings.onDisk(), "draft free|Rain and wi");

            stage.writings.restart();
            openDiary();
            see("Go on writing");
            see("Rain and wi");
            tap("unfinished0");
            see("You were writing this. It was kept.");
            write("words", "nd.");
            tap("onward");

            compare(stage.writings.onDisk(), "free|private|Rain and wind.");
            dontSee("Go on writing");
        }

        function test_aLockWhileWritingLosesNothingAndShowsNothing() {
            stage.world.startOpen();
            startWriting("Rain.");

            stage.world.app.lock();
            stage.world.settle();

            see("Enter your passphrase");
            dontSee("Rain.");
            stage.writings.restart();
            compare(stage.writings.onDisk(), "draft free|Rain.");
        }

        function test_theKeyThatGoesBackFinishesAsWell() {
            stage.world.startOpen();
            startWriting("Rain.");

            keyClick(Qt.Key_Escape);

            see("Private unless you share an entry.");
            compare(stage.writings.onDisk(), "free|private|Rain.");
        }

        function test_stagesCanBeShownAlone() {
            stage.world.startOpen();
            stage.world.addEntry(1, 5, "Walked.");
            stage.writings.add(2, "Hope.", "before");
            stage.writings.add(3, "Light.", "after");
            openDiary();
            see("Walked.");
            see("Sun 9 Nov 2025, before a session");

            tap("stage2");
            see("Light.");
            dontSee("Hope.");
            dontSee("Walked.");
            tap("stage3");
            see("Nothing here yet.");
            mouseClick(stage.find("action", on("noneOfStage")));

            see("Walked.");
            see("Hope.");
        }

        function test_aStageIsChosenWithTheNearestSession() {
            stage.world.startOpen();
            stage.world.addSession(3, 13, 0);
            startWriting("Hope.");

            tap("stage0");
            see("Session 1, Fri 14 Nov 2025");
            tap("onward");

            see("Tue 11 Nov 2025, before session 1");
            compare(stage.writings.onDisk(), "before|private|Hope.");
        }

        function test_anotherSessionCanBeChosen() {
            stage.world.startOpen();
            stage.world.addSession(3, 13, 0);
            stage.world.addSession(5, 13, 0);
            startWriting("Hope.");
            tap("stage0");
            see("Session 1, Fri 14 Nov 2025");

            tap("session");
            see("Which session is it about?");
            tap("choice1");
            see("Session 2, Sun 16 Nov 2025");
            tap("onward");

            see("before session 2");
        }

        function test_sharingIsOffAndSaysWhatTheClinicSees() {
            stage.world.startOpen();
            startWriting("Rain.");
            see("Private. Your clinic does not see it.");

            tap("share");
            see("Your clinic will see this entry.");
            tap("onward");

            see("Shared");
            compare(stage.writings.onDisk(), "free|shared|Rain.");
        }

        function test_anEntryIsReadChangedAndMadePrivateAgain() {
            stage.world.startOpen();
            stage.writings.add(2, "Rain.");
            openDiary();
            tap("entryRow0");
            see("Your entry");
            see("Sun 9 Nov 2025, 18:00");
            tap("share");
            see("Your clinic will see this entry.");
            tap("share");
            see("Private. Your clinic does not see it.");

            write("words", " Wind.");
            tap("onward");

            see("Rain. Wind.");
            compare(stage.writings.onDisk(), "free|private|Rain. Wind.");
        }

        function test_deletingAsksNothingAndCanBeUndone() {
            stage.world.startOpen();
            stage.writings.add(2, "Rain.");
            openDiary();
            tap("entryRow0");
            tap("delete");
            see("Your entry is deleted.");
            tryVerify(() => !stage.shows("Rain."));
            compare(stage.writings.onDisk(), "");

            mouseClick(stage.find("undo", on("writingUndo")));

            see("Rain.");
            compare(stage.writings.onDisk(), "free|private|Rain.");
        }

        function test_undoGoesWithTheNextAction() {
            stage.world.startOpen();
            stage.writings.add(2, "Rain.");
            stage.writings.add(3, "Wind.");
            openDiary();
            tap("entryRow0");
            tap("delete");
            see("Your entry is deleted.");

            tap("tab0");
            tap("tab1");

            see("Wind.");
            dontSee("Your entry is deleted.");
        }

        function test_aSearchFindsBothKindsAndOpensThem() {
            stage.world.startOpen();
            stage.world.addEntry(1, 5, "Walked to the river.");
            stage.writings.add(2, "The river was high.");
            stage.writings.add(3, "Wind.");
            openDiary();
            see("Wind.");

            write("search", "riv");
            tryVerify(() => !stage.shows("Wind."));
            see("Walked to the <b><u>river</u></b>.");
            see("The <b><u>river</u></b> was high.");
            tap("entryRow1");

            see("Your entry");
            compare(on("words").text, "The river was high.");
        }

        // Whatever somebody wrote stays letters; only our own marks are marks.
        function test_whatSomebodyWroteIsNeverMarkup_data() {
            return [
                { tag: "an image", words: "river <img src=http://x>", shown: "<b><u>river</u></b> &lt;img src=http://x&gt;" },
                { tag: "a file", words: "river <img src=\"file:///etc/passwd\">", shown: "<b><u>river</u></b> &lt;img src=&quot;file:///etc/passwd&quot;&gt;" },
                { tag: "a link", words: "river <a href='tel:911'>Help</a>", shown: "<b><u>river</u></b> &lt;a href='tel:911'&gt;Help&lt;/a&gt;" },
                { tag: "an end of ours", words: "</u></b>river", shown: "&lt;/u&gt;&lt;/b&gt;<b><u>river</u></b>" },
                { tag: "an entity", words: "&lt;river&gt;", shown: "&amp;lt;<b><u>river</u></b>&amp;gt;" }
            ];
        }

        function test_whatSomebodyWroteIsNeverMarkup(data) {
            stage.world.startOpen();
            stage.world.addEntry(1, 5, data.words);
            stage.writings.add(2, data.words);
            openDiary();
            write("search", "river");
            tryVerify(() => stage.find("marked", on("entryRow1")) !== null);

            for (const row of ["entryRow0", "entryRow1"]) {
                compare(stage.find("marked", on(row)).text, data.shown);
                verify(on(row).Accessible.description.includes(data.words));
            }
            on("search").text = "";
            stage.world.diary.search("");
            tryVerify(() => stage.find("note", on("entryRow1")) !== null);
            compare(stage.find("note", on("entryRow1")).text, data.words);
            compare(stage.find("note", on("entryRow1")).textFormat, Text.PlainText);
        }

        function test_aFailedSaveKeepsTheWords() {
            stage.world.startOpen();
            startWriting("Rain");
            stage.world.breakDiary();
            write("words", ".");
            see("This could not be saved");
            compare(on("words").text, "Rain.");

            stage.world.mendDiary();
            tap("action");
            tryVerify(() => stage.writings.onDisk() === "draft free|Rain.");
            tap("onward");

            compare(stage.writings.onDisk(), "free|private|Rain.");
        }

        function test_leavingWithoutSavingKeepsTheDraftThatIsOnDisk() {
            stage.world.startOpen();
            startWriting("Rain");
            stage.world.breakDiary();
            write("words", ".");
            see("This could not be saved");

            stage.world.mendDiary();
            tap("giveUp");

            see("Go on writing");
            compare(stage.writings.onDisk(), "draft free|Rain");
        }
    }

    WritingCase {
        name: "WritingWide"
        stage: stage

        function initTestCase() {
            stage.width = 1280;
            stage.height = 800;
        }

        function cleanupTestCase() {
            stage.width = 360;
            stage.height = 740;
        }

        function test_anotherPlaceFinishesTheEntryFirst() {
            stage.world.startOpen();
            see("How has your mood been today?");
            on("rail").picked(1);
            tap("write");
            write("words", "Rain.");

            on("rail").picked(0);

            see("How has your mood been today?");
            compare(stage.writings.onDisk(), "free|private|Rain.");
        }
    }
}
