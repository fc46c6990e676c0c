import QtQuick
import QtTest
import Homeward
import HomewardTest

PageTest {
    id: stage

    PageCase {
        name: "Reminders"
        stage: stage

        function open() {
            stage.world.startOpen();
            see("How has your mood been today?");
            tap("settings");
            tap("reminders");
            see("Daily check-in");
        }

        function test_thePageShowsTheVeryWordsOfTheLockScreen() {
            open();

            see("What you will see next");
            see("Today, 19:00");
            see("They also come while Homeward is closed.");
        }

        function test_aSwitchIsInForceAtOnce() {
            open();
            verify(on("kind0").checked);

            tap("kind0");

            tryVerify(() => !on("kind0").checked);
            tryVerify(() => !stage.shows("Today, 19:00"));
            tap("back");
            tap("reminders");
            tryVerify(() => !on("kind0").checked);
        }

        function test_theTimeOfTheCheckInCanBeAnother() {
            open();
            tap("moodTime");
            see("By your own clock, wherever you are.");

            mouseClick(stage.find("more", stage.find("hours")));
            tap("onward");

            see("20:00");
            see("Today, 20:00");
        }

        function test_aTimeInTheQuietHoursIsExplained() {
            open();
            tap("moodTime");
            for (let press = 0; press < 3; ++press)
                mouseClick(stage.find("more", stage.find("hours")));
            tap("onward");

            see("The daily check-in would be in your quiet hours. Change one of the two.");
            tap("back");
            see("Today, 19:00");
        }

        function test_quietHoursCanBeOthers() {
            open();
            tap("quietHours");
            mouseClick(stage.find("more", stage.find("hours", stage.find("quietFrom"))));
            tap("onward");

            see("22:00 to 08:00");
        }

        function test_aTestReminderComes() {
            open();
            tap("test");

            see("It is on your screen now.");
            compare(stage.world.notified(), ["You have a check-in."]);
        }

        function test_aDeviceThatShowsNothingIsSpokenOfHonestly() {
            stage.world.breakNotifications();
            open();
            see("They come while Homeward is open. This device cannot bring them otherwise.");

            tap("test");

            see("Your device did not show it. Look at its settings for notifications.");
        }

        function test_whatCannotBeReadIsSaid() {
            stage.world.startOpen();
            see("How has your mood been today?");
            tap("settings");
            stage.world.breakDiary();
            tap("reminders");

            see("This could not be read. Your entries are kept.");
            stage.world.mendDiary();
            mouseClick(stage.find("action", on("remindersProblem")));
            see("Daily check-in");
        }
    }
}
