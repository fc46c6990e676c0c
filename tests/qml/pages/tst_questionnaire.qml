import QtQuick
import QtTest
import Homeward

// A questionnaire as a person answers it, by taps and by keys.
TellingTest {
    id: stage

    TellingCase {
        name: "Questionnaire"
        stage: stage

        function test_theWholeOfIt() {
            begin();
            see("Over the last 2 weeks, how often have you been bothered");
            see("Little interest or pleasure in doing things");
            choose(1);
            see("Question 2 of 9");
            compare(stage.telling.drafts(), "phq9 1,?,?,?,?,?,?,?,?,?");
            chooseAll(7, 1);
            choose(0);
            see("One more, not counted");
            choose(1);

            see("Your answers");
            see("Somewhat difficult");
            compare(stage.telling.responses(), "");
            tap("onward");

            see("Your total is 8, in the range named mild.");
            see("This is not a diagnosis.");
            see("Developed by Drs. Robert L. Spitzer");
            verify(stage.find("helpNear") === null);
            compare(stage.telling.responses(), "phq9 1,1,1,1,1,1,1,1,0,1");
            tap("onward");
            see("Your plan");
        }

        function test_whoSeesItIsSaidBeforeTheFirstQuestion() {
            open();
            openPlanTab();
            tap("offer-gad7");
            see("GAD-7");
            see("About 2 minutes. You can skip this.");
            see("Each answer is saved when you tap it.");
            see("Nobody sees your answers but you.");
            see("They stay on this phone. Nothing is sent now.");

            tap("back"); // "Not now"

            see("Your plan");
            compare(stage.telling.drafts(), "");
        }

        function test_leavingOutIsAsEasyAsAnswering() {
            begin("phq2");
            declineOne();
            see("Question 2 of 2");
            compare(stage.telling.drafts(), "phq2 -,?");
            choose(0);
            see("I'd rather not answer");
            tap("onward");

            see("No total: one item was left out.");
            see("This is not a diagnosis.");
        }

        function test_backShowsWhatWasSaid() {
            begin();
            choose(2);
            see("Question 2 of 9");
            tap("back");
            see("Question 1 of 9");
            compare(on("choices").current, 2);

            keyClick(Qt.Key_Escape);
            see("You can skip this.");
            compare(on("onward").text, "Go on");
            tap("onward");
            see("Question 2 of 9");
        }

        function test_finishLaterKeepsTheAnswersAndTodayHasTheWayBack() {
            begin();
            chooseAll(3, 1);
            see("Question 4 of 9");
            tap("later");
            see("Your plan");

            tap("tab0");
            see("Coming up");
            see("Begun. It goes on where you stopped.");
            tap("offer-phq9");
            see("Question 4 of 9");
        }

        function test_lockedInBetweenItGoesOnWhereItStopped() {
            begin();
            chooseAll(2, 3);
            see("Question 3 of 9");

            stage.world.app.lock();
            see("Enter your passphrase");
            dontSee("Question");
            unlock();

            see("How has your mood been today?");
            tap("offer-phq9");
            see("Question 3 of 9");
        }

        function test_anAnswerIsChangedOnTheCheck() {
            begin("phq2");
            chooseAll(2, 0);
            see("Your answers");
            tap("answer1");
            see("Question 2 of 2");
            choose(3);

            see("Your answers");
            see("Nearly every day");
            tap("onward");
            see("Your total is 3.");
        }

        function test_theCheckCanWait() {
            begin("phq2");
            chooseAll(2, 0);
            see("Your answers");
            tap("later");
            see("Your plan");

            tap("offer-phq2");
            see("Your answers");
        }

        function test_aSecondTapAtOnceIsNotTheNextAnswer() {
            begin();
            settle();
            const first = stage.find("choice3", on("choices"));
            mouseClick(first);
            see("Question 2 of 9");
            mouseClick(stage.find("choice3", on("choices")));
            wait(50);

            see("Question 2 of 9");
            compare(stage.telling.drafts(), "phq9 3,?,?,?,?,?,?,?,?,?");
        }

        function test_theKeysStayAmongTheAnswers() {
            begin("phq2");
            settle();
            on("choices").moveTo(1);
            keyClick(Qt.Key_Return);
            see("Question 2 of 2");
            ready();
            verify(stage.find("choice0", on("choices")).visualFocus);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Space);

            see("Your answers");
            compare(stage.telling.drafts(), "phq2 1,1");
        }

        function test_aTapThatCannotBeSavedSaysSo() {
            begin();
            stage.world.breakDiary();
            choose(1);
            see("This could not be saved");
            see("Question 1 of 9");

            stage.world.mendDiary();
            tap("action");
            see("Question 2 of 9");
            compare(stage.telling.drafts(), "phq9 1,?,?,?,?,?,?,?,?,?");
        }

        function test_aSessionThatBeginsPutsItAway() {
            stage.world.startOpen();
            stage.world.goTo(1, 9, 0);
            stage.world.addSession(1, 13, 0);
            openPlanTab();
            tap("offer-phq9");
            tap("onward");
            see("Question 1 of 9");
            choose(1);
            see("Question 2 of 9");

            stage.world.goTo(1, 13, 0);
            stage.world.treatment.steps.begin();

            see("You can rest now");
            dontSee("Question");
            compare(stage.telling.drafts(), "phq9 1,?,?,?,?,?,?,?,?,?");
            verify(stage.find("offer-phq9") === null);
        }

        function test_whereASessionMayHaveBegunNothingIsOffered() {
            stage.world.startOpen();
            stage.world.goTo(1, 9, 0);
            stage.world.addSession(1, 13, 0);
            openPlanTab();
            verify(on("offer-phq9").visible);

            stage.world.goTo(1, 14, 0);

            tryVerify(() => stage.find("offer-phq9") === null);
        }

        function test_turningThePhoneKeepsThePlace() {
            begin();
            choose(1);
            see("Question 2 of 9");

            stage.width = 740;
            stage.height = 360;
            see("Question 2 of 9");
            choose(1);
            see("Question 3 of 9");
            stage.width = 360;
            stage.height = 740;

            see("Question 3 of 9");
        }
    }
}
