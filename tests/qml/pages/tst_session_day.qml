import QtQuick
import QtTest
import Homeward
import Homeward.Components

// The day of a session as a person walks it, by clicks, from the morning to the end of the last rule.
PageTest {
    id: stage

    PageCase {
        name: "SessionDay"
        stage: stage

        // Wednesday 12 November, 09:00, with a session at 13:00.
        function morning(route) {
            stage.world.startOpen();
            stage.world.goTo(1, 9, 0);
            stage.world.addSession(1, 13, 0, route ?? "iv");
            see("Session today, 13:00");
        }

        function begin(route) {
            morning(route);
            stage.world.goTo(1, 12, 58);
            tap("begin");
            see("You can rest now");
        }

        function observe(route) {
            begin(route);
            stage.world.goTo(1, 13, 40);
            tap("end");
            see("Staff decide when you can leave.");
        }

        function nextMorning() {
            observe();
            stage.world.goTo(2, 8, 0);
            see("Have you had a night's sleep?");
        }

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

        function test_nothingOfTheTabsIsReachableAfterASession() {
            observe();

            for (const name of ["bar", "tab0", "tab1", "settings", "menu", "search", "picker"])
                verify(stage.find(name) === null, name);
            compare(["action0", "action1", "action2", "help"].map(name => on(name).text), ["Rules", "Ride", "Clinic", "Help"]);
            keyClick(Qt.Key_Escape);
            see("You can rest now");
        }

        function test_escapeLeadsBackToTheDay() {
            observe();
            tap("action0");
            see("Rules until tomorrow");

            keyClick(Qt.Key_Escape);

            see("You can rest now");
        }

        function test_theClinicIsCalledOrItsNumberAskedFor() {
            observe();
            tap("action2");
            see("No number for your clinic yet");
            see("Emergency: 911");

            stage.world.enterClinic("River clinic", "555 0100");
            see("River clinic");
            see("555 0100");
            see("Mon to Fri, 8 to 17");
            verify(on("callClinic").visible);
        }

        function test_bothZonesAreShownAway() {
            observe();
            tap("action0");

            stage.world.travelTo("America/New_York");

            see("Thu 13 Nov, 13:40, Berlin time (07:40 here), and after a night's sleep.");
        }

        function test_aClockSetForwardEndsNothing() {
            observe();

            stage.world.setClockForward(48);

            see("This phone's clock was set forward. The rules count the time that has really passed.");
            see("You can rest now");
            tap("action0");
            see("Thu 13 Nov, 13:40, and after a night's sleep.");
        }

        function test_notYetSleptKeepsTheRules() {
            nextMorning();
            tap("notSlept");
            see("Not yet. The rules stay.");
            dontSee("Have you had a night's sleep?");

            tap("undo");
            see("Have you had a night's sleep?");

            stage.world.goTo(2, 14, 0);
            see("No driving until you have had a night's sleep.");
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

        function test_aDayThatCannotBeReadIsNoOrdinaryDay() {
            stage.world.startOpen();
            stage.world.breakDiary();
            stage.world.app.lock();
            stage.world.openUnread();

            see("If you had a session, keep its rules until your clinic tells you.");
        }

        function test_unwellShowsTheRedFlagsBeforeAnythingIsAsked() {
            observe();
            tap("unwell");
            see("You have chest pain.");
            see("Emergency: 911");
            compare(stage.world.effectsOnDisk(), "");

            tap("onward");
            see("Page 1 of 6");
            tap("item0");
            mouseClick(stage.find("answers0").items.itemAt(3));
            see("Please tell your clinic.");
            compare(stage.world.effectsOnDisk(), "nausea 3");
            tap("noneOfAll");
            see("Page 2 of 6");
            for (let page = 2; page <= 6; ++page)
                tap("rather");
            see("Nobody watches these answers live.");
            see("Please tell your clinic.");
            tap("onward");

            see("You can rest now");
        }

        function test_theChecklistIsOfferedInTheEvening() {
            observe();
            verify(stage.find("sideEffects") === null);

            stage.world.goTo(1, 19, 0);
            tap("sideEffects");

            see("You have chest pain.");
        }

        function test_lockedNothingOfTheDayRemains() {
            observe();
            tap("action0");
            see("Rules until tomorrow");

            stage.world.app.lock();

            see("Enter your passphrase");
            dontSee("Rules");
            dontSee("rest");
            write("passphrase", stage.world.passphrase);
            tap("unlock");
            see("You can rest now");
        }

        function test_theLockScreenLeadsStraightToTheRules() {
            stage.world.settings.lockShortcuts = true;
            observe();
            stage.world.app.lock();

            tap("wishRules");
            write("passphrase", stage.world.passphrase);
            keyClick(Qt.Key_Return);

            see("Rules until tomorrow");
        }

        function test_theLockScreenLeadsStraightToTheRide() {
            stage.world.settings.lockShortcuts = true;
            observe();
            stage.world.app.lock();
            tap("wishRide");
            write("passphrase", stage.world.passphrase);
            tap("unlock");

            see("Who drives you home?");
        }

        function test_theShortcutsAreOnlyThereWhereTheyAreAllowed() {
            stage.world.startLocked();
            see("Enter your passphrase");
            verify(stage.find("wishRules") === null);

            stage.world.settings.lockShortcuts = true;

            verify(on("wishRules").visible);
            dontSee("session");
        }
    }
}
