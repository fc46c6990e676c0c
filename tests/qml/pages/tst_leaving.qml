import QtQuick
import QtTest
import Homeward
import Homeward.Components
import HomewardTest

PageTest {
    id: stage

    PageCase {
        name: "Leaving"
        stage: stage

        function open(row) {
            stage.world.startOpen();
            see("How has your mood been today?");
            tap("settings");
            tap(row);
        }

        function test_thePageForTheClinicIsWrittenAndSaysWhere() {
            open("export");
            see("Others can read the file");
            see("Your own words stay out.");

            tap("onward");

            see("homeward-2025-11-11.pdf, in the folder Documents.");
            compare(stage.world.exported(), ["homeward-2025-11-11.pdf"]);
            tap("onward");
            see("Light or dark");
        }

        function test_anExportThatFailsSaysSoAndTriesAgain() {
            open("export");
            stage.world.breakDiary();
            tap("onward");
            see("There is no file");

            stage.world.mendDiary();
            tap("action");

            see("The file is there");
        }

        function test_anExportGoesFromADayToADay() {
            open("export");
            verify(stage.find("firstDay") === null);
            const own = stage.find("choice4", on("spans"));
            own.forceActiveFocus(Qt.MouseFocusReason);
            wait(20);
            mouseClick(own);
            tap("firstDay");
            see("From which day on?");
            compare(on("days").day, 20376); // 15 October
            see("13 Oct to 19 Oct 2025");
            tap("muchEarlier");
            tap("earlier");
            tap("day" + 20341);
            tap("onward");
            see("Wed 10 Sept 2025");
            tap("lastDay");
            see("Up to which day?");
            verify(stage.find("day" + 20404) === null, "tomorrow");
            tap("day" + 20402);
            tap("back");

            see("Mon 10 Nov 2025");
            compare(stage.world.care.exporter.firstDay, 20341);
            compare(stage.world.care.exporter.lastDay, 20402);
        }

        function test_whatIsTypedGoesOnThePageAndIsForgottenWithTheLock() {
            open("export");
            write("exportName", "sam");
            compare(stage.world.care.exporter.name, "sam");

            stage.world.app.lock();

            compare(stage.world.care.exporter.name, "");
        }

        function test_deletingAsksTwiceAndLeadsToTheFirstStart() {
            open("deleteEverything");
            see("This cannot be undone.");
            see("What your clinic keeps");
            write("erasurePassphrase", stage.world.passphrase);

            tap("onward");
            see("Really delete everything?");
            verify(stage.world.hasProfile());
            tap("reallyDelete");

            tryVerify(() => stage.world.app.state === AppController.FirstStart);
            verify(!stage.world.hasProfile());
            dontSee("Really delete everything?");
        }

        function test_theFirstStartSaysOnceThatEverythingWasDeleted() {
            open("deleteEverything");
            write("erasurePassphrase", stage.world.passphrase);
            tap("onward");
            see("Really delete everything?");
            tap("reallyDelete");

            see("Everything was deleted from this device");
            see("Backups and files that you exported are still there.");
            tap("onward");
            tap("back");

            see("Welcome to Homeward");
            dontSee("Everything was deleted");
        }

        function test_aWrongPassphraseDeletesNothing() {
            open("deleteEverything");
            write("erasurePassphrase", "not this one");

            tap("onward");

            see("That did not match. Your entries are kept. Try again.");
            verify(stage.world.hasProfile());
        }

        function test_oneCanStillKeepTheDiary() {
            open("deleteEverything");
            write("erasurePassphrase", stage.world.passphrase);
            tap("onward");
            see("Really delete everything?");

            tap("onward");

            see("Light or dark");
            verify(stage.world.hasProfile());
            compare(stage.world.care.erasure.state, ErasureController.Asking);
        }

        function test_goingBackFromTheSecondQuestionKeepsTheDiary() {
            open("deleteEverything");
            write("erasurePassphrase", stage.world.passphrase);
            tap("onward");
            see("Really delete everything?");

            keyClick(Qt.Key_Escape);

            see("Light or dark");
            verify(stage.world.hasProfile());
        }
    }
}
