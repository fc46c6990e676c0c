import QtQuick
import QtTest
import Homeward

// The end of a session: who has come, what staff type, and the confirmation.
CareTest {
    id: stage

    RideCase {
        name: "HandOver"
        stage: stage

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
    }
}
