import QtQuick
import QtTest
import Homeward

CareTest {
    id: stage

    CareCase {
        name: "Course"
        stage: stage

        function openPlan() {
            stage.world.startOpen();
            see("How has your mood been today?");
            tap("tab3");
            see("Your plan");
        }

        // Three infusions in three weeks from Tuesday 18 November on, at noon.
        function walkToDates(choice) {
            openPlan();
            tap("writeCourse");
            see("Step 1 of 6");
            press("choices", "choice0");
            tap("onward");
            see("6 infusions in 2 weeks");
            press("courses", "choice" + (choice ?? 1));
            tap("onward");
            press("days", "later");
            tap("day20410");
            tap("onward");
            see("Tuesday 18 November");
            tap("onward");
            see("Change these to your clinic's dates");
        }

        function saveAll() {
            tap("onward");
            see("Is this what your clinic said?");
            tap("onward");
            see("Your plan");
        }

        function test_theClinicsDatesAreSavedTogether() {
            walkToDates();
            see("Tue 18 Nov, 12:00");
            see("3 of 3");
            saveAll();

            see("3 sessions added.");
            see("Session 1 of 3");
            compare(stage.care.sessionsOnDisk().split("\n").length, 3);
        }

        function test_undoTakesTheWholeCourseBack() {
            walkToDates();
            saveAll();

            press("courseUndo", "undo");

            tryVerify(() => stage.find("courseUndo") === null);
            compare(stage.care.sessionsOnDisk().split("\n").filter(line => line.endsWith("cancelled")).length, 3);
        }

        function test_oneChangedDateMovesNoOther() {
            walkToDates();
            tap("date0");
            see("No other date moves with this one.");
            tap("day20411");
            tap("onward");

            see("Wed 19 Nov, 12:00");
            dontSee("Tue 18 Nov, 12:00");
            saveAll();
            compare(stage.care.sessionsOnDisk().split("\n")[0], "iv|Wed 19 Nov, 12:00|40||planned");
        }

        function test_datesThatTheClinicNamedAreAddedOneByOne() {
            walkToDates(3);
            verify(stage.find("date1") === null);

            tap("newDate");
            tap("onward");
            see("Choose a day.");
            tap("day20405");
            tap("onward");
            see("Thu 13 Nov, 12:00");
            tap("date1");
            tap("leaveDateOut");

            tryVerify(() => stage.find("date1") === null);
            saveAll();
            compare(stage.care.sessionsOnDisk(), "iv|Thu 13 Nov, 12:00|40||planned");
        }

        function test_twoOnOneDayAreSaidWhereTheyStand() {
            walkToDates(3);
            tap("newDate");
            press("days", "later");
            tap("day20410");
            tap("onward");

            see("Two are on this day.");
            tap("onward");
            see("One of these dates cannot stay like this.");
        }

        function test_whatWasChosenWaitsForThePerson() {
            walkToDates();
            for (let page = 0; page < 5; ++page)
                tap("back");
            see("Your plan");

            tap("writeCourse");

            compare(on("choices").current, 0);
            tap("onward");
            compare(on("courses").current, 1);
        }

        function test_aFailedSaveKeepsEveryDate() {
            walkToDates();
            tap("onward");
            stage.world.breakDiary();
            tap("onward");
            see("Your entry is still here.");

            stage.world.mendDiary();
            tap("onward");

            see("3 sessions added.");
        }

        function test_movingASessionSaysThatNoOtherMoves() {
            walkToDates();
            saveAll();
            tap("session0");
            tap("partDay");

            see("No other session moves with this one.");
            tap("day20411");
            tap("onward");

            see("Wednesday 19 November");
            const days = stage.care.sessionsOnDisk().split("\n").map(line => line.split("|")[1]);
            verify(days[0].startsWith("Wed 19 Nov"), days[0]);
            verify(!days[1].startsWith("Wed 19 Nov") && days[1] !== days[2], days[1]);
        }
    }
}
