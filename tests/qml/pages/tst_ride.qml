import QtQuick
import QtTest
import Homeward

// The ride home as it is arranged and changed.
CareTest {
    id: stage

    RideCase {
        name: "Ride"
        stage: stage

        function test_theRideIsArrangedOnePartAPage() {
            open();
            stage.care.addSession(44);
            tap("tab3");
            tap("nextRide");
            see("No ride yet");

            tap("arrange");
            see("Who drives you home?");
            see("Step 1 of 5");
            fillParts("Maya", "sister", "555 0142");
            see("How do you go home together?");
            press("choices", "choice1");
            tap("onward");
            see("When do they come?");
            see("Staff decide when you can leave.");
            mouseClick(stage.find("more", stage.find("minutes", on("time"))));
            tap("onward");

            see("Ride home planned");
            compare(on("escort").text, "Maya");
            see("Sister, by taxi, at 16:45");
            compare(stage.care.rideOnDisk(), "planned|Maya|sister|555 0142|taxi|16:45");
            dontSee("confirmed");
            verify(stage.find("arrived") === null, "nobody is here two days before");
        }

        function test_oneTapWritesWhoTheyAre() {
            open();
            stage.care.addSession(44);
            tap("tab3");
            tap("nextRide");
            tap("arrange");
            write("name", "Maya");
            tap("onward");

            tap("relation3");

            compare(on("relation").text, "Sister");
        }

        function test_eachPageSaysWhatIsMissingAndBackKeepsTheRest() {
            open();
            stage.care.addSession(44);
            tap("tab3");
            tap("nextRide");
            tap("arrange");

            tap("onward");
            see("Write the first name of the person.");
            write("name", "Maya");
            dontSee("Write the first name of the person.");
            tap("onward");
            tap("onward");
            see("Write who they are to you. One word is enough.");
            tap("back");

            compare(on("name").text, "Maya");
        }

        function test_whatWasBegunIsResumedWhereItWasLeft() {
            open();
            stage.care.addSession(44);
            tap("tab3");
            tap("nextRide");
            tap("arrange");
            write("name", "Maya");
            tap("onward");
            write("relation", "sister");
            tap("back");
            tap("back");
            tap("back");
            tap("tab0");
            tap("tab3");
            tap("nextRide");

            tap("arrange");

            see("Which number can staff call?");
            tap("back");
            compare(on("relation").text, "sister");
        }

        function test_aFailedSaveKeepsTheRideAndTryAgainWorks() {
            open();
            stage.care.addSession(44);
            tap("tab3");
            tap("nextRide");
            tap("arrange");
            fillParts("Maya", "sister", "555 0142");
            tap("onward");
            stage.world.breakDiary();

            tap("onward");
            see("This could not be saved");
            stage.world.mendDiary();
            press("problem", "action");

            see("Ride home planned");
            compare(stage.care.rideOnDisk(), "planned|Maya|sister|555 0142|car|16:40");
        }

        function test_oneRowChangesOnePartAndUndoPutsItBack() {
            open();
            stage.care.addSession(44);
            stage.care.arrangeRide(47);
            tap("tab3");
            tap("nextRide");

            tap("partPhone");
            fill("phone", "555 0199");
            tap("onward");
            see("555 0199");
            see("Ride changed.");
            press("rideUndo", "undo");

            see("555 0142");
            compare(stage.care.rideOnDisk(), "planned|Maya Okafor|sister|555 0142|car|17:00");
        }

        function test_withoutARideStaffHaveThreeChoices() {
            openAtTheEnd();

            tap("noRide");
            see("No ride yet. Tell staff; they will help you choose.");
            see("What staff choose");
            press("staffChoices", "choice1");
            see("Staff have chosen");
            compare(on("staffChoices").current, 1);
            verify(stage.care.rideOnDisk().startsWith("noRide"));
            press("rideUndo", "undo");

            tryVerify(() => stage.find("escort") !== null);
        }

        function test_aRideThatCannotBeReadSaysSoAndTriesAgain() {
            open();
            stage.care.addSession(44);
            tap("tab3");
            stage.world.breakDiary();
            tap("nextRide");
            see("This could not be read. Your entries are kept.");

            stage.world.mendDiary();
            press("unread", "action");

            see("No ride yet");
        }

        function test_closeAndTheKeyThatGoesBackLeadBack() {
            open();
            stage.care.addSession(44);
            tap("tab3");
            tap("nextRide");
            see("Close");

            keyClick(Qt.Key_Escape);
            see("Your plan");
            tap("nextRide");
            tap("back");

            see("Your plan");
        }

        function test_hostileNamesAreShownAsTheyAre_data() {
            return [
                { tag: "markup", who: "<img/src=http://127.0.0.1:1/x>", shown: "<img/src=http://127.0.0.1:1/x>" },
                { tag: "place markers", who: "%1%2%n", shown: "%1%2%n" },
                { tag: "turned round", who: "\u202Eevil", shown: "\u202Eevil" },
                { tag: "without a space", who: "x".repeat(120), shown: "x".repeat(120) },
                { tag: "from the right", who: "مايا", shown: "مايا" }
            ];
        }

        function test_hostileNamesAreShownAsTheyAre(data) {
            open();
            stage.care.addSession(0);
            stage.care.arrangeRideWith(data.who, data.who);
            stage.care.startSession();

            openRide();

            compare(on("escort").text, data.shown);
            compare(on("escort").textFormat, Text.PlainText);
            verify(on("escort").contentWidth <= on("escort").width + 1);
            tap("arrived");
            tap("giveToStaff");
            see("is here, by car.");
        }

        function test_aMillionLettersAreKeptInTheFieldAndRefusedInWords() {
            const endless = "x".repeat(1000000);
            open();
            stage.care.addSession(44);
            tap("tab3");
            tap("nextRide");
            tap("arrange");
            on("name").text = endless;
            stage.world.care.rideEditor.name = endless;

            tap("onward");

            see("This is too long to save. Your text is still here. Make it shorter.");
            compare(stage.world.care.rideEditor.name.length, 1000000);
        }
    }
}
