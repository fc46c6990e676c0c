import QtQuick
import QtTest
import Homeward

// The plan for a bad hour: written, read, and its people reached, also while locked.
TellingTest {
    id: stage

    TellingCase {
        name: "SafetyPlan"
        stage: stage

        function openPlan() {
            open();
            openPlanTab();
            tap("safetyPlan");
            see("My safety plan");
        }

        function test_theSevenHeadingsInTheirOrder() {
            openPlan();

            const headings = ["What I notice first", "What I can do by myself", "Where and with whom I can be distracted", "Whom I can ask for help", "Professionals and services", "Making my place safer", "What keeps me going"];
            compare(headings.map((heading, row) => on("heading" + row).text), headings);
            see("It stays on this phone.");
        }

        function test_oneHeadingIsWrittenAndIsThere() {
            openPlan();
            tap("heading0");
            see("Thoughts, feelings or things you do");
            write("planText", "I stop answering");
            tap("onward");

            see("My safety plan");
            see("I stop answering");
            compare(stage.telling.planText(0), "I stop answering");
        }

        function test_whatIsTypedIsSavedWithoutAButton() {
            openPlan();
            tap("heading6");
            see("Saved while you type.");
            write("planText", "My dog");

            tryVerify(() => stage.telling.planText(6) === "My dog", 3000);
            see("Saved.");
        }

        function test_thePlanIsSavedAsAFileThatSaysWhatItIs() {
            openPlan();
            stage.telling.writeWords();
            stage.telling.addPeople();

            tap("savePlanFile");

            see("homeward-2025-11-11.txt, in the folder Documents.");
            compare(stage.world.exported(), ["homeward-2025-11-11.txt"]);
        }

        function test_aPlanThatCannotBeReadMakesNoFile() {
            openPlan();
            stage.world.breakDiary();

            tap("savePlanFile");

            see("There is no file");
            compare(stage.world.exported(), []);
            stage.world.mendDiary();
        }

        function test_lockedWhileTypingTheWordsAreKept() {
            openPlan();
            tap("heading1");
            write("planText", "Walk");

            stage.world.app.lock();
            see("Enter your passphrase");
            dontSee("Walk");
            unlock();

            see("How has your mood been today?");
            compare(stage.telling.planText(1), "Walk");
        }

        function test_wordsThatCannotBeSavedStay() {
            openPlan();
            tap("heading0");
            write("planText", "Walk");
            stage.world.breakDiary();
            tap("onward");
            see("This could not be saved");

            stage.world.mendDiary();
            tap("action");
            see("Saved.");
            tap("onward");
            see("My safety plan");
            compare(stage.telling.planText(0), "Walk");
        }

        function test_somebodyIsAddedWithTheSentenceAboutTheLock() {
            openPlan();
            tap("addPerson");
            see("Anybody who holds this phone can then see this name and number.");
            tap("onward"); // nothing written: nobody added
            see("My safety plan");

            tap("addPerson");
            write("personName", "Maya");
            tap("onward");
            see("Write a number that you can call.");
            write("personPhone", "555 0142");
            tap("onward");

            see("My safety plan");
            compare(on("person0").text, "Maya");
            verify(on("callPerson0").visible);
            compare(stage.telling.people(), "Maya 555 0142");
            compare(stage.telling.reachable(), "Maya 555 0142");
        }

        function test_somebodyIsHiddenFromTheLock() {
            openPlan();
            stage.telling.addPeople();
            tap("person0");
            tap("shownLocked");
            tap("onward");

            see("My safety plan");
            compare(stage.telling.people(), "Maya 555 0142 hidden; Jo 555 0143 hidden");
            compare(stage.telling.reachable(), "");
        }

        function test_takingSomebodyOffCanBeUndone() {
            openPlan();
            stage.telling.addPeople();
            tap("person0");
            tap("removePerson");
            see("Maya is no longer in your plan.");
            compare(stage.telling.people(), "Jo 555 0143 hidden");

            mouseClick(stage.find("undo", on("planUndo")));

            tryVerify(() => stage.telling.people() === "Maya 555 0142; Jo 555 0143 hidden");
            tryVerify(() => stage.find("planUndo") === null);
        }

        function test_helpShowsThePeopleAfterTheEmergencyNumber() {
            open();
            tap("help");
            see("Add someone you trust");
            tap("addTrusted");
            write("personName", "Maya");
            write("personPhone", "555 0142");
            tap("onward");

            see("Help now");
            see("From your plan, 555\u00A00142");
            verify(stage.find("addTrusted") === null);
            verify(on("helpPerson0").mapToItem(stage, 0, 0).y > on("emergency").mapToItem(stage, 0, 0).y);
        }

        function test_helpLeadsToThePlanAndBack() {
            open();
            stage.telling.writeWords();
            tap("help");
            tap("safetyPlan");
            see("I stop answering messages.");
            tap("back");
            see("Help now");
            tap("back");
            see("How has your mood been today?");
        }

        function test_lockedTheNumbersStayAndTheWordsGo() {
            open();
            stage.telling.writeWords();
            stage.telling.addPeople();
            tap("help");
            see("Jo");
            tap("safetyPlan");
            see("I stop answering messages.");

            stage.world.app.lock();

            see("Help now");
            see("From your plan, 555\u00A00142");
            dontSee("I stop answering messages.");
            dontSee("Jo");
            verify(stage.find("safetyPlan") === null);
            verify(stage.find("addTrusted") === null);
            tap("back");
            see("Enter your passphrase");
        }

        function test_afterASessionThePlanIsThereBehindHelp() {
            stage.world.startOpen();
            stage.telling.writeWords();
            stage.world.goTo(1, 9, 0);
            stage.world.addSession(1, 13, 0);
            stage.world.goTo(1, 13, 0);
            stage.world.treatment.steps.begin();
            see("You can rest now");

            tap("help");
            tap("safetyPlan");

            see("I stop answering messages.");
        }

        function test_theClinicStandsBelowTheCrisisLine() {
            open();
            stage.world.enterClinic("River clinic", "555 0100");
            tap("help");

            see("River clinic");
            see("555 0100. Mon to Fri, 8 to 17");
            stage.world.app.lock();
            dontSee("River clinic");
        }

        function test_aDeviceThatCannotCallSaysWhichNumberToDial() {
            ignoreWarning(/openUrl/);
            openPlan();
            stage.telling.addPeople();
            tap("callPerson0");

            see("Dial 555 0142 on any phone.");
        }
    }
}
