import QtQuick
import QtTest
import Homeward

CareTest {
    id: stage

    CareCase {
        name: "Booster"
        stage: stage

        function openBooster() {
            stage.world.startOpen();
            see("How has your mood been today?");
            tap("tab3");
            tap("writeBooster");
            see("After your sessions");
        }

        function test_nothingIsProposed() {
            openBooster();
            verify(stage.find("takeBoosterBack") === null);

            tap("boosterInterval");
            tap("onward");
            see("Choose a number of weeks.");
            tap("back");
            tap("boosterDate");
            tap("onward");
            see("Choose a day.");
        }

        function test_theClinicsDateIsOnThePlan() {
            openBooster();
            tap("boosterDate");
            tap("day20404");
            tap("onward");
            see("Around Wed 12 Nov 2025");
            tap("back");

            see("Your clinic suggested thinking about your next session around Wed 12 Nov.");
        }

        function test_aCommonNumberOfWeeksIsOneTap() {
            openBooster();
            tap("boosterInterval");
            press("commonWeeks", "choice2");
            press("commonWeeks", "choice2");
            tap("onward");

            see("4 weeks after your last session");
            see("Saved: 4 weeks after your last session.");
        }

        function test_anyNumberOfWeeksCanBeChosenAndUndoTakesItBack() {
            openBooster();
            tap("boosterInterval");
            press("weeks", "more");
            press("weeks", "more");
            press("weeks", "more");
            press("weeks", "more");
            press("weeks", "more");
            tap("onward");
            see("5 weeks after your last session");

            press("boosterUndo", "undo");

            tryVerify(() => stage.find("takeBoosterBack") === null);
            dontSee("5 weeks after your last session");
        }

        function test_theWeeksCountFromTheLastSessionThatTookPlace() {
            stage.world.startOpen();
            see("How has your mood been today?");
            stage.care.addDoneSession(-7);
            tap("tab3");
            tap("writeBooster");
            tap("boosterInterval");
            press("commonWeeks", "choice0");
            tap("onward");
            see("2 weeks after your last session");
            tap("back");

            see("Your clinic suggested thinking about your next session around Tue 18 Nov.");
            tap("tab0");
            see("Coming up");
            tap("nearBooster");
            see("Your plan");
        }

        function test_whatNoLongerHoldsIsGoneFromThePlan() {
            openBooster();
            tap("boosterDate");
            tap("day20404");
            tap("onward");
            tap("takeBoosterBack");
            see("Taken back.");
            tap("back");

            see("Your plan");
            dontSee("Your clinic suggested");
        }

        function test_leavingAPageGivesUpWhatWasNotSaved() {
            openBooster();
            tap("boosterInterval");
            press("commonWeeks", "choice4");
            tap("back");

            tap("boosterInterval");

            compare(on("commonWeeks").current, -1);
        }

        function test_aFailedSaveKeepsTheChoice() {
            openBooster();
            tap("boosterInterval");
            press("commonWeeks", "choice4");
            stage.world.breakDiary();
            tap("onward");
            see("Your entry is still here.");
            compare(on("commonWeeks").current, 4);

            stage.world.mendDiary();
            tap("onward");

            see("8 weeks after your last session");
        }
    }

    CareCase {
        name: "ComingUp"
        stage: stage

        function open() {
            stage.world.startOpen();
            see("How has your mood been today?");
        }

        function test_aSessionWithinAWeekIsOneLineThatLeadsToThePlan() {
            open();
            stage.care.addSession(44);

            see("Your next session is in 2 days");
            see("Thu 13 Nov, 14:00. No ride yet.");
            stage.care.arrangeRide(47);
            see("Thu 13 Nov, 14:00. Maya drives you home.");
            tap("nearSession");

            see("Your plan");
        }

        function test_aSessionThatIsFarAwayIsLeftToThePlan() {
            open();
            stage.care.addSession(9 * 24);
            tap("tab3");
            see("Thu 20 Nov, 18:00");
            tap("tab0");

            see("How has your mood been today?");
            verify(stage.find("nearSession") === null);
        }
    }
}
