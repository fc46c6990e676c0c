import QtQuick
import QtTest
import Homeward

// While its rules hold, and on the lock screen of that day.
PageTest {
    id: stage

    SessionDayCase {
        name: "AfterSession"
        stage: stage

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
