import QtQuick
import QtTest
import Homeward
import Homeward.Components

CareTest {
    id: stage

    CareCase {
        name: "Ride"
        stage: stage

        function open() {
            stage.world.startOpen();
            see("How has your mood been today?");
        }

        // By the session bar, or from the plan where there is none.
        function openRide() {
            if (stage.find("action1")) {
                tap("action1");
            } else {
                tap("tab3");
                tap("nextRide");
            }
            tryVerify(() => stage.find("state") !== null);
        }

        // At the clinic, after the infusion: the ride is open, and Maya was to come.
        function openAtTheEnd() {
            open();
            stage.care.addSession(0);
            stage.care.arrangeRide(3);
            stage.care.startSession();
            stage.care.advance(40);
            stage.care.endDosing();
            stage.care.advance(120);
            openRide();
        }

        function fillParts(name, relation, phone) {
            write("name", name);
            tap("onward");
            write("relation", relation);
            tap("onward");
            write("phone", phone);
            tap("onward");
        }

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

        function test_staffHandOverWithTheirCodeAndTheConfirmationHasACode() {
            open();
            stage.care.pairClinic();
            stage.care.addSession(0);
            stage.care.arrangeRide(3);
            stage.care.startSession();
            stage.care.advance(40);
            stage.care.endDosing();
            stage.care.advance(120);
            openRide();
            see("Ride home planned");
            see("Staff decide when you can leave.");
            dontSee("confirmed");
            verify(stage.find("code") === null);

            tap("arrived");
            see("Maya is here");
            dontSee("confirmed");
            verify(stage.find("code") === null);
            tap("giveToStaff");
            see("Please give this to staff");
            see("Maya (sister) is here, by car. Staff type their code.");
            type(stage.care.staffCode());

            see("Ride home confirmed");
            compare(on("escort").text, "Maya");
            see("Sister, by car, at 20:40");
            see("No driving until");
            see("Wed 12 Nov, 18:40");
            see("and after a night's sleep");
            see("Handed over with the staff code at 20:40");
            dontSee("Staff decide when you can leave.");
            verify(on("code").isReadable);
            compare(on("code").text, stage.world.care.ride.token);
            compare(on("code").Accessible.name, "Code that staff can scan");
            verify(stage.care.rideOnDisk().startsWith("handedOver"));
        }

        function openPad() {
            open();
            stage.care.pairClinic();
            stage.care.addSession(0);
            stage.care.arrangeRide(3);
            stage.care.startSession();
            stage.care.advance(40);
            stage.care.endDosing();
            openRide();
            tap("arrived");
            tap("giveToStaff");
            see("Staff type their code.");
        }

        function test_aWrongCodeIsSaidSoAndTheKeysStayWhereTheyAre() {
            openPad();
            const before = on("key5").mapToItem(stage, 0, 0).y;

            type(stage.care.staffCode(true));

            see("That code did not match. Staff can try again.");
            dontSee("confirmed");
            compare(on("key5").mapToItem(stage, 0, 0).y, before);
            compare(on("pad").filled, 0);
        }

        function test_theEraserTakesADigitBackAndAKeyboardWorks() {
            openPad();
            tap("key1");
            tap("key2");
            compare(on("pad").filled, 2);

            tap("erase");
            keyClick(Qt.Key_Backspace);
            compare(on("pad").filled, 0);
            for (const digit of stage.care.staffCode())
                keyClick(digit);

            see("Ride home confirmed");
        }

        function test_afterFiveWrongCodesTheNextTryHasATimeAndThePadStays() {
            openPad();
            for (let turn = 0; turn < 5; ++turn)
                type(stage.care.staffCode(true));
            see("Five codes did not match. The next try is at 18:41.");
            verify(on("pad").isOff);
            verify(on("key5").visible);
            verify(on("help").visible);

            type(stage.care.staffCode());
            dontSee("confirmed");
            stage.care.advance(2);
            stage.world.care.ride.refresh(); // as its timer does
            type(stage.care.staffCode());

            see("Ride home confirmed");
        }

        function test_aFailingDiskKeepsTheCodeForOneMoreTry() {
            openPad();
            stage.world.breakDiary();

            type(stage.care.staffCode());
            see("Your entry is still here.");
            compare(on("pad").filled, 6);
            dontSee("confirmed");

            stage.world.mendDiary();
            tap("onward");
            see("Ride home confirmed");
        }

        function test_goingBackFromThePadConfirmsNothing() {
            openPad();
            tap("key1");

            tap("back");

            see("Maya is here");
            dontSee("confirmed");
        }

        function test_withoutAPairedClinicStaffWriteInitialsThatAreCalledThat() {
            openAtTheEnd();
            tap("arrived");
            tap("giveToStaff");
            see("Staff initials");

            tap("onward");
            see("Initials are one to four letters.");
            write("initials", "JR");
            tap("onward");

            see("Ride home confirmed");
            see("Handed over at 20:40. Staff initials: JR");
            verify(on("code").isReadable);
        }

        function test_arrivedByMistakeIsTakenBack() {
            openAtTheEnd();
            tap("arrived");
            see("Maya is here");

            press("rideUndo", "undo");

            tryVerify(() => stage.find("giveToStaff") === null);
            verify(on("arrived").visible);
        }

        function test_someoneElseHasToArriveAgain() {
            openAtTheEnd();
            tap("arrived");
            see("Maya is here");

            tap("somebodyElse");
            see("Who drives you home?");
            compare(on("name").text, "");
            fillParts("Ben", "friend", "555 0199");
            tap("onward");
            tap("onward");

            see("Ride home changed");
            compare(on("escort").text, "Ben");
            dontSee("confirmed");
            verify(stage.find("giveToStaff") === null);
            tap("arrived");
            see("Ben is here");
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

        function test_anEndThatIsNotKnownIsSaidSo() {
            open();
            stage.care.addSession(0);
            stage.care.arrangeRide(3);
            stage.care.startSession();
            stage.care.advance(180);
            openRide();
            tap("arrived");
            tap("giveToStaff");
            write("initials", "JR");
            tap("onward");

            see("Ride home confirmed");
            see("The end is not known");
            dontSee("No driving until");
        }

        function test_beforeTheSessionHasBegunNobodyIsHandedOver() {
            open();
            stage.care.addSession(0);
            stage.care.arrangeRide(3);
            stage.care.advance(5);
            openRide();
            tap("arrived");
            tap("giveToStaff");
            write("initials", "JR");
            tap("onward");

            see("The session has not begun. Staff can do this after it.");
            dontSee("confirmed");
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

        function confirmByInitials() {
            openAtTheEnd();
            tap("arrived");
            tap("giveToStaff");
            write("initials", "JR");
            tap("onward");
            see("Ride home confirmed");
        }

        function test_theConfirmationIsOneTapAwayOnceTheAppIsOpen() {
            confirmByInitials();
            stage.world.app.lock();
            see("Enter your passphrase");
            write("passphrase", stage.world.passphrase);
            tap("unlock");
            tryVerify(() => stage.find("action1") !== null);

            tap("action1");

            see("Ride home confirmed");
            verify(on("code").isReadable);
        }

        function test_aTurnedPhoneKeepsTheWholeCodeInSight_data() {
            return [{ tag: "to the left", turn: 90 }, { tag: "to the right", turn: 270 }];
        }

        function test_aTurnedPhoneKeepsTheWholeCodeInSight(data) {
            confirmByInitials();
            stage.pages.width = 740;
            stage.pages.height = 360;

            on("upright").turn = data.turn;
            wait(50);

            const code = on("code");
            for (const corner of [Qt.point(0, 0), Qt.point(code.width, code.height)]) {
                const place = code.mapToItem(stage.pages, corner.x, corner.y);
                verify(place.x >= 0 && place.x <= 740, "x " + place.x);
                verify(place.y >= 0 && place.y <= 360, "y " + place.y);
            }
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
