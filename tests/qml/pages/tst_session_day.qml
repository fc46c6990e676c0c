import QtQuick
import QtTest
import Homeward
import Homeward.Components

// The day of a session as a person walks it, by clicks, from the morning to the end of the last rule.
PageTest {
    id: stage

    SessionDayCase {
        name: "SessionDay"
        stage: stage

        function test_theWholeDay() {
            morning();
            see("Who drives you home?");
            see("Ask your clinic.");
            see("Never stop one on your own.");

            stage.world.goTo(1, 12, 58);
            tap("begin");
            see("You can rest now");
            see("The session has begun.");
            compare(stage.world.stepsOnDisk(), "started 12:58");
            verify(stage.find("bar") === null, "the tabs are gone");

            stage.world.goTo(1, 13, 40);
            tap("end");
            see("Planned until about 15:40. Staff decide when you can leave.");
            tap("undo");
            tryVerify(() => stage.find("end") !== null);
            compare(stage.world.stepsOnDisk(), "started 12:58");
            tap("end");
            see("You are here. Staff are nearby.");

            stage.world.goTo(1, 15, 45);
            see("The planned time has passed. Staff decide when you can leave.");

            tap("action0");
            see("Rules until tomorrow");
            see("Thu 13 Nov, 13:40, and after a night's sleep.");
            see("No driving");
            see("General rules; ask your clinic.");
            verify(on("strip").visible);
            tap("toDay");

            stage.world.goTo(2, 8, 0);
            see("Have you had a night's sleep?");
            tap("slept");
            see("You have had a night's sleep.");
            dontSee("Have you had a night's sleep?");
            see("You can rest now");

            stage.world.goTo(2, 13, 41);
            see("How has your mood been today?");
            see("The rest period your clinic set has ended. Do not drive if you feel sleepy, dizzy or unreal. Ask your clinic if unsure.");
            verify(on("bar").visible);

            stage.world.goTo(3, 13, 41);
            tryVerify(() => stage.find("closing") === null);
        }

        function test_theMorningStillHasItsTabsAndTheCheckIn() {
            morning();
            verify(on("bar").visible);

            tap("checkIn");
            tap("stone6");
            see("Saved");
            tap("back");

            see("Session today, 13:00");
            compare(stage.world.onDisk(), "6");
        }

        function test_withARideTheOneThingIsToBegin() {
            morning();
            compare(on("arrangeRide").kind, ActionButton.Primary);
            compare(on("begin").kind, ActionButton.Second);

            stage.world.arrangeRide("Maya Weber");

            see("Maya drives you home");
            verify(stage.find("arrangeRide") === null);
            compare(on("begin").kind, ActionButton.Primary);
        }

        function test_theRideIsReachedFromTheMorningAndFromTheBar() {
            morning();
            tap("arrangeRide");
            see("No ride yet");
            tap("back");
            tap("ride");
            see("No ride yet");
            tap("back");

            stage.world.goTo(1, 12, 58);
            tap("begin");
            see("You can rest now");
            tap("action1");
            see("No ride yet");
        }

        function test_aClinicsTimesAreShownAsItsOwn() {
            morning("esketamine");
            see("Nothing to eat from 11:00 on");
            see("No nasal spray from 12:00 on");
            see("A cold or a blocked nose?");
            see("General rule; ask your clinic.");
        }

        function test_overdueAsksAndTheTimeCanBeChosen() {
            morning();
            stage.world.goTo(1, 14, 0);
            see("Has your session begun?");
            see("Until you say, its rules count as if it had begun.");

            tap("hasBegun");
            see("When did your session begin?");
            see("13:00");
            tap("more");
            tap("more");
            see("13:10");
            tap("onward");

            see("You can rest now");
            compare(stage.world.stepsOnDisk(), "started 13:10");
        }

        function test_aSessionThatDidNotTakePlaceCanBeTakenBack() {
            morning();
            stage.world.goTo(1, 14, 0);
            tap("notTakenPlace");
            see("How has your mood been today?");
            see("The session did not take place.");

            mouseClick(stage.find("undo", on("stepUndo")));

            see("Has your session begun?");
            compare(stage.world.stepsOnDisk(), "");
        }

        function test_notYetAsksAgainLater() {
            morning();
            stage.world.goTo(1, 13, 5);
            tap("notYet");
            tryVerify(() => stage.find("begin") !== null);

            stage.world.goTo(1, 13, 30);

            see("Has your session begun?");
        }

        function test_daysLaterItAsksWhetherItTookPlace() {
            morning();
            stage.world.goTo(3, 9, 0);

            see("Did your session take place?");
            see("It was planned for Wed 12 Nov, 13:00.");
            verify(stage.find("notYet") === null);
            tap("action");
            see("The end is not known. Keep the rules until your clinic tells you.");
        }

        function test_anUnknownEndIsSaidAndCanBeTold() {
            begin();
            stage.world.goTo(1, 14, 37);
            dontSee("Rules use an estimate");
            stage.world.goTo(1, 14, 45);
            see("The end of the infusion is unknown. Rules use an estimate. Please ask staff.");
            tap("action0");
            see("The end is not known. Keep the rules until your clinic tells you.");
            see("Estimated: not before");
            verify(stage.find("strip") === null);
            tap("action0");

            tap("action"); // of the banner
            see("When did the infusion end?");
            see("13:38");
            tap("unknown");
            see("Rules use an estimate");
            tap("action");
            tap("more");
            tap("onward");

            see("Planned until about 15:40.");
            compare(stage.world.stepsOnDisk(), "started 12:58, ended 13:40");
            dontSee("Rules use an estimate");
        }

        function test_aTimeCanBeChangedAndAnEndThatWasNoneTakenBack() {
            observe();
            stage.world.goTo(1, 14, 0);
            tap("changeEnd");
            see("13:40");
            tap("hourLater");
            see("14:00");
            tap("onward");
            see("12:58 to 14:00");

            tap("changeEnd");
            tap("other"); // "It has not ended yet"
            tryVerify(() => stage.find("end") !== null);
            compare(stage.world.stepsOnDisk(), "started 12:58");
        }

        function test_aStartThatWasNoneIsTakenBackEvenAfterTheLock() {
            begin();
            stage.world.app.lock();
            write("passphrase", stage.world.passphrase);
            tap("unlock");
            see("You can rest now");

            tap("changeEnd");
            see("12:58");
            tap("other"); // "It has not begun yet"

            see("Session today, 13:00");
            compare(stage.world.stepsOnDisk(), "");
        }

        function test_aFailedStepKeepsThePageAndTryAgainWorks() {
            morning();
            stage.world.goTo(1, 14, 0);
            tap("hasBegun");
            tap("more");
            stage.world.breakDiary();
            tap("onward");
            see("This could not be saved");
            see("13:05");

            stage.world.mendDiary();
            tap("action");
            see("You can rest now");
            compare(stage.world.stepsOnDisk(), "started 13:05");
        }
    }
}
