import QtQuick
import QtTest
import Homeward
import Homeward.Components
import HomewardTest

PageTest {
    id: stage

    Component {
        id: window

        Main {
            app: stage.world.app
            onboarding: stage.world.onboarding
            lock: stage.world.lock
            checkIn: stage.world.checkIn
            diary: stage.world.diary
            day: stage.world.day
            entry: stage.world.entry
            treatment: stage.world.treatment
            sideEffects: stage.world.sideEffects
            questionnaires: stage.world.questionnaires
            safetyPlan: stage.world.safetyPlan
            trends: stage.world.trends
            reminders: stage.world.reminders
            heartRate: stage.world.heartRate
            care: stage.world.care
            help: stage.world.help
            settings: stage.world.settings
            isMirrored: false
            isStill: true
        }
    }

    PageCase {
        name: "Settings"
        stage: stage

        function open() {
            stage.world.startOpen();
            see("How has your mood been today?");
            tap("settings");
            see("Light or dark");
        }

        function choose(row, index) {
            tap(row);
            mouseClick(on("choices").children[0].children[index]);
        }

        function test_settingsChangeTheLookOfTheWindow() {
            stage.world.startFresh();
            const opened = createTemporaryObject(window, stage);
            const settings = stage.world.settings;
            compare(Theme.look, Theme.Day);
            verify(Theme.reducedMotion, "pictures stand still");

            settings.appearance = SettingsController.Dark;
            settings.textPercent = 150;

            compare(Theme.look, Theme.Night);
            compare(Theme.textScale, 1.5);
            settings.appearance = SettingsController.Light;
            settings.textPercent = 100;
            compare(Theme.look, Theme.Day);
            opened.close();
        }

        function test_afterASessionTheWindowIsDimAndStaysSoUnderTheLock() {
            stage.world.startOpen();
            stage.world.goTo(1, 9, 0);
            stage.world.addSession(1, 13, 0);
            const opened = createTemporaryObject(window, stage);
            compare(Theme.look, Theme.Day);

            stage.world.treatment.steps.begin();
            stage.world.settings.appearance = SettingsController.Dark;
            tryVerify(() => Theme.look === Theme.DimNight);
            stage.world.settings.appearance = SettingsController.Light;
            compare(Theme.look, Theme.DimDay);
            stage.world.app.lock();
            compare(Theme.look, Theme.DimDay);
            opened.close();
        }

        function test_theLockScreenCanHaveTwoWords() {
            open();
            verify(!stage.world.settings.lockShortcuts);

            tap("lockShortcuts");

            verify(stage.world.settings.lockShortcuts);
        }

        function test_eachRowShowsAndChangesItsValue() {
            open();
            see("5 minutes");

            choose("lockAfter", 3);
            tap("back");
            see("15 minutes");
            compare(stage.world.settings.autoLockMinutes, 15);
            choose("textSize", 1);
            tap("back");
            see("125 %");
            choose("look", 2);
            tap("back");
            see("Dark");
            choose("language", 3);
            tap("back");
            see("Deutsch");
            tap("lessMotion");
            verify(stage.world.settings.reducedMotion);
            tap("country");
            tap("regionDE");
            tap("back");
            see("Germany");
        }

        function test_lockNowLocks() {
            open();

            tap("lockNow");

            see("Enter your passphrase");
        }

        function test_backLeadsToTodayAndHelpIsThere() {
            open();
            tap("help");
            see("Help now");
            tap("back");
            see("Light or dark");

            keyClick(Qt.Key_Escape);

            see("How has your mood been today?");
        }

        function test_aChosenCountryChangesTheNumbers() {
            open();
            tap("help");
            see("Emergency: 911");

            tap("country");
            tap("regionDE");
            tap("back");

            see("Emergency: 112");
        }

        function test_withoutACountryHelpNamesThePhonesOwnNumber() {
            open();
            stage.world.settings.regionId = "";
            tap("help");

            see("Your phone's emergency number");
            mouseClick(stage.find("action", on("unknownCountry")));
            tap("regionDE");
            tap("back");

            see("Emergency: 112");
        }

        function test_aDeviceThatCannotDialSaysTheNumber() {
            open();
            tap("help");

            ignoreWarning(/.*/);
            tap("emergency");

            see("Dial 911 on any phone.");
        }
    }

    PageCase {
        name: "Wide"
        stage: stage

        function initTestCase() {
            stage.width = 1280;
            stage.height = 800;
        }

        function cleanupTestCase() {
            stage.width = 360;
            stage.height = 740;
        }

        function test_theRailLeadsEverywhereAndSavesAnOpenEntry() {
            stage.world.startOpen();
            stage.world.addEntry(1, 5, "The river.");
            see("How has your mood been today?");
            on("rail").picked(1);
            tap("entryRow0");
            tap("entry0");
            tryVerify(() => stage.find("note") !== null);
            write("note", " Twice.");

            on("rail").settingsAsked();

            see("Light or dark");
            on("rail").picked(1);
            see("The river. Twice.");
            verify(stage.find("bar") === null);
        }
    }
}
