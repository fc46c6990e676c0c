import QtQuick
import QtTest
import Homeward
import HomewardTest

// What another file holds: chosen, looked at, given scores, brought in or left.
PageTest {
    id: stage

    readonly property string own: "id,at (RFC 3339),zone (IANA),score (0-10),energy (0-10),sleep (hours),note\n" + ",2025-11-10T08:00:00+01:00,Europe/Berlin,7,,,The river again\n" + ",2025-11-09T08:00:00+01:00,Europe/Berlin,4,,,\n" + ",2025-11-08T08:00:00+01:00,Europe/Berlin,12,,,\n"
    readonly property string daylio: "full_date,date,weekday,time,mood,activities,note_title,note\n" + "2025-11-10,November 10,Monday,19:00,good,,,\n" + "2025-11-10,November 10,Monday,20:00,super,,,\n" + "2025-11-09,November 9,Sunday,20:00,bad,,,\n"

    PageCase {
        name: "Import"
        stage: stage

        function open() {
            stage.world.startOpen();
            see("How has your mood been today?");
            tap("settings");
            tap("import");
            see("You see first what is in it");
        }

        // The dialog stands above the pages, in the window.
        function seek(item, text) {
            if (!item.visible)
                return null;
            if (item.text === text)
                return item;
            for (let index = item.children.length - 1; index >= 0; --index) {
                const found = seek(item.children[index], text);
                if (found)
                    return found;
            }
            return null;
        }

        function tapText(text) {
            const window = stage.Window.window.contentItem;
            tryVerify(() => seek(window, text) !== null, 3000, text + " is not there");
            mouseClick(seek(window, text));
        }

        function choose(name, text) {
            stage.world.fileWith(name, text);
            tap("onward");
            tapText(name);
            tapText("Open");
        }

        function test_aTableComesInOnceOneHasSeenWhatItHolds() {
            open();
            choose("mine.csv", stage.own);

            see("Check-ins");
            see("mine.csv");
            see("2 are new, from Sun 9 Nov 2025 to Mon 10 Nov 2025.");
            see("Line 4");
            see("The score is not a whole number from 0 to 10.");
            tap("onward");

            see("2 check-ins came in.");
            tap("onward");
            see("Light or dark");
            tap("back");
            on("bar").picked(1);
            see("The river again");
        }

        function test_leavingItBringsNothingIn() {
            open();
            choose("mine.csv", stage.own);
            see("2 are new");

            tap("leaveIt");

            see("Light or dark");
            compare(stage.world.care.importer.state, ImportController.Choosing);
            tap("back");
            on("bar").picked(1);
            dontSee("The river again");
        }

        function test_aWordWithoutAScoreIsGivenOne() {
            open();
            choose("daylio.csv", stage.daylio);
            see("Check-ins from Daylio");
            see("2 are new");
            see("It has no score yet. Its lines stay out.");

            tap("word0");
            see("How was your mood when you wrote super?");
            tap("stone9");

            see("3 are new");
            dontSee("It has no score yet.");
            tap("onward");
            see("3 check-ins came in.");
        }

        function test_aFileOfAnotherKindSaysWhatToDoAndAnotherCanBeChosen() {
            open();
            choose("list.csv", "milk,bread\n1,2\n");
            see("Nothing came in");
            see("Choose a table that Homeward or Daylio wrote.");

            choose("mine.csv", stage.own);

            see("2 are new");
        }

        function test_lockedInBetweenNothingIsShownOrBroughtIn() {
            open();
            choose("mine.csv", stage.own);
            see("2 are new");

            stage.world.app.lock();

            see("Enter your passphrase");
            dontSee("mine.csv");
        }
    }
}
