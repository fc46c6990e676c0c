import QtQuick
import QtTest
import Homeward

CareTest {
    id: stage

    CareCase {
        name: "Plan"
        stage: stage

        function open() {
            stage.world.startOpen();
            see("How has your mood been today?");
        }

        function openPlan() {
            tap("tab3");
            see("Your plan");
        }

        function addThroughAllPages() {
            press("choices", "choice0");
            tap("onward");
            see("On which day?");
            press("days", "later");
            tap("day20410");
            tap("onward");
            see("At what time?");
            mouseClick(stage.find("more", stage.find("hours", on("time"))));
            tap("onward");
            see("How long does it take?");
            see("40 minutes");
            tap("onward");
            write("placeField", "Room 12");
            tap("onward");
            see("Your plan");
        }

        function test_anEmptyPlanSaysSoAndAddsASession() {
            open();
            openPlan();
            see("Your clinic has not sent a plan. You can add a session date.");

            press("noPlan", "action");
            see("Step 1 of 5");
            addThroughAllPages();

            compare(stage.care.sessionsOnDisk(), "iv|Tue 18 Nov, 13:00|40|Room 12|planned");
            see("Tue 18 Nov, 13:00");
            see("Session added for Tue 18 Nov, 13:00.");
        }

        function test_undoTakesAnAddedSessionBack() {
            open();
            openPlan();
            press("noPlan", "action");
            addThroughAllPages();

            press("planUndo", "undo");

            see("Cancelled");
            verify(stage.care.sessionsOnDisk().endsWith("cancelled"));
            verify(stage.find("planUndo") === null);
        }

        function test_eachPageSaysWhatIsMissingAndBackKeepsWhatWasChosen() {
            open();
            openPlan();
            press("noPlan", "action");

            tap("onward");
            see("Choose how you get the medicine.");
            press("choices", "choice2");
            dontSee("Choose how you get the medicine.");
            tap("onward");
            tap("onward");
            see("Choose a day.");
            tap("back");

            compare(on("choices").current, 2);
        }

        function test_aSessionThatWasBegunIsResumed() {
            open();
            openPlan();
            press("noPlan", "action");
            press("choices", "choice1");
            tap("back");
            see("Your plan");

            press("noPlan", "action");

            compare(on("choices").current, 1);
        }

        function test_aFailedSaveKeepsEverythingAndSavesOnceItCan() {
            open();
            openPlan();
            press("noPlan", "action");
            press("choices", "choice0");
            tap("onward");
            tap("day20404");
            tap("onward");
            tap("onward");
            tap("onward");
            write("placeField", "Room 12");
            stage.world.breakDiary();

            tap("onward");
            see("Your entry is still here.");
            compare(on("placeField").text, "Room 12");

            stage.world.mendDiary();
            tap("onward");
            see("Your plan");
            compare(stage.care.sessionsOnDisk(), "iv|Wed 12 Nov, 12:00|40|Room 12|planned");
        }

        function openNext() {
            open();
            stage.care.addSession(44);
            openPlan();
            see("Thu 13 Nov, 14:00");
        }

        function test_theNextSessionSaysWhenWhereAndWhoDrives() {
            openNext();
            see("Room 12");
            see("No ride yet.");
            see("Ask your clinic");

            stage.care.arrangeRide(47);

            see("Maya drives you home.");
        }

        function test_aSessionIsMovedByItsRowsAndUndoMovesItBack() {
            openNext();
            tap("nextSession");
            see("Thursday 13 November");

            tap("partDay");
            see("On which day?");
            tap("day20406");
            tap("onward");
            see("Friday 14 November");
            compare(stage.care.sessionsOnDisk(), "iv|Fri 14 Nov, 14:00|40|Room 12|planned");
            press("sessionUndo", "undo");

            see("Thursday 13 November");
            compare(stage.care.sessionsOnDisk(), "iv|Thu 13 Nov, 14:00|40|Room 12|planned");
        }

        function test_goingBackFromAPartChangesNothing() {
            openNext();
            tap("nextSession");
            tap("partPlace");
            fill("placeField", "Room 3");

            tap("back");

            see("Room 12");
            dontSee("Room 3");
            compare(stage.care.sessionsOnDisk(), "iv|Thu 13 Nov, 14:00|40|Room 12|planned");
        }

        function test_theSameRowCanBeSavedTwice() {
            openNext();
            tap("nextSession");
            tap("partPlace");
            fill("placeField", "Room 3");
            tap("onward");
            see("Room 3");

            tap("partPlace");
            tap("onward");

            see("Thursday 13 November");
        }

        function test_aSessionThatDoesNotTakePlaceCanBeBroughtBack() {
            openNext();
            tap("nextSession");

            tap("cancelSession");
            see("Cancelled");
            verify(stage.find("cancelSession") === null);
            verify(!on("partDay").goesOn);
            press("sessionUndo", "undo");

            tryVerify(() => stage.find("cancelSession") !== null);
            verify(stage.care.sessionsOnDisk().endsWith("planned"));
        }

        function test_aDayThatHasPassedLeadsToTheClinic() {
            open();
            stage.care.addSession(-30);
            openPlan();

            see("This date has passed. Ask your clinic what happens next.");
            tap("session0");

            see("This date has passed. Ask your clinic what happens next.");
            verify(stage.find("cancelSession") !== null);
        }

        function test_aDayThatHasPassedAsksForTheClinicsNumberWhereThereIsNone() {
            open();
            stage.care.addSession(-30);
            openPlan();

            tap("askClinic");

            see("Add your clinic's number, and you can call it from here.");
        }

        function test_aDayThatHasPassedCallsTheClinic() {
            open();
            stage.care.addSession(-30);
            stage.care.pairClinic();
            openPlan();
            see("Call your clinic");

            ignoreWarning(/.*/);
            tap("askClinic");

            see("Dial 555 0100 on any phone.");
        }

        function test_aLongCourseOpensAPartAtATime() {
            open();
            for (let day = 1; day <= 20; ++day)
                stage.care.addSession(day * 24);
            openPlan();
            see("Today, Tue 11 Nov");
            verify(stage.find("session11") !== null);
            verify(stage.find("session12") === null);

            tap("laterSessions");

            verify(stage.find("session19") !== null);
            verify(stage.find("laterSessions") === null);
        }

        function test_aPlanThatCannotBeReadSaysSoAndKeepsTheLastGoodOne() {
            openNext();
            tap("tab0");
            stage.world.breakDiary();

            tap("tab3");
            see("This could not be read. Your entries are kept.");
            see("Thu 13 Nov, 14:00");

            stage.world.mendDiary();
            press("planProblem", "action");
            tryVerify(() => stage.find("planProblem") === null);
        }

        function test_hostileWordsAreShownAsTheyAre() {
            const hostile = "<img src=http://127.0.0.1:1/x><b>\u202Eevil";
            openNext();
            tap("nextSession");
            tap("partPlace");
            on("placeField").text = hostile;
            stage.world.care.sessionEditor.place = hostile;

            tap("onward");
            see("Thursday 13 November");
            see(hostile);
            tap("back");

            see(hostile);
        }
    }
}
