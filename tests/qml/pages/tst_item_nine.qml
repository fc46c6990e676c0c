import QtQuick
import QtTest
import Homeward

// Every way into the help page after item 9, and out of it.
TellingTest {
    id: stage

    TellingCase {
        name: "ItemNine"
        stage: stage

        function sayIt() {
            walkToItem9();
            choose(1);
            seeHelpFirst();
        }

        function test_itOpensTheMomentTheAnswerIsSaved() {
            sayIt();
            compare(stage.telling.drafts(), "phq9 0,0,0,0,0,0,0,0,1,?|help");
            verify(on("safetyPlan").visible);
            verify(stage.find("call") !== null);
            verify(stage.find("text") !== null);

            tap("back"); // "Go on"

            see("One more, not counted");
            compare(stage.telling.drafts(), "phq9 0,0,0,0,0,0,0,0,1,?");
        }

        function test_helpStaysNearAndNothingIsPraised() {
            sayIt();
            tap("back");
            choose(0);
            see("Your answers");
            tap("onward");

            see("Your total is 1, in the range named minimal.");
            for (const word of ["Good", "Great", "Well done", "Thank"])
                dontSee(word);
            tap("helpNear");
            see("Help now");
            dontSee("Nobody sees this answer");
            tap("back");
            see("Your total is 1");
        }

        function test_theKeyThatGoesBackGoesOn() {
            sayIt();

            keyClick(Qt.Key_Escape);

            see("One more, not counted");
        }

        function test_backToTheQuestionAndTheSameAnswerOpensItAgain() {
            sayIt();
            tap("back");
            tap("back");
            see("Question 9 of 9");
            compare(on("choices").current, 1);

            choose(1);

            seeHelpFirst();
        }

        function test_takingTheAnswerBackGoesOnWithoutIt() {
            sayIt();
            tap("back");
            tap("back");
            choose(0);
            see("One more, not counted");
            choose(0);
            tap("onward");

            see("Your total is 0, in the range named minimal.");
            verify(stage.find("helpNear") === null);
        }

        function test_changingItOnTheCheckOpensIt() {
            walkToItem9();
            chooseAll(2, 0);
            see("Your answers");
            tap("answer8");
            see("Question 9 of 9");
            choose(3);

            seeHelpFirst();
            tap("back");
            see("Your answers");
            tap("onward");
            verify(on("helpNear").visible);
        }

        function test_decliningAllElseDoesNotHideIt() {
            begin();
            for (let item = 0; item < 8; ++item)
                declineOne();
            see("Question 9 of 9");
            choose(2);

            seeHelpFirst();
            tap("back");
            declineOne();
            see("Your answers");
            tap("onward");
            see("No total: 8 items were left out.");
            verify(on("helpNear").visible);
        }

        function test_lockedInBetweenItComesBeforeAnythingElse() {
            sayIt();

            stage.world.app.lock();
            see("Help now");
            dontSee("Nobody sees this answer");
            compare(on("back").text, "Back");
            verify(stage.find("safetyPlan") === null);
            tap("back");
            see("Enter your passphrase");
            unlock();

            seeHelpFirst();
            dontSee("How has your mood been today?");
            tap("back");
            see("How has your mood been today?");
            tap("offer-phq9");
            see("One more, not counted");
        }

        function test_onceGoneOnFromTheLockDoesNotBringItBack() {
            sayIt();
            tap("back");
            see("One more, not counted");

            stage.world.app.lock();
            see("Enter your passphrase");
            unlock();

            see("How has your mood been today?");
        }

        function test_turningThePhoneKeepsIt() {
            sayIt();

            stage.width = 740;
            stage.height = 360;
            seeHelpFirst();
            stage.width = 360;
            stage.height = 740;
            seeHelpFirst();

            tap("back");
            see("One more, not counted");
        }

        function test_thePagesBehindItLeadBackToIt() {
            sayIt();
            tap("signs");
            see("You have chest pain.");
            keyClick(Qt.Key_Escape);
            seeHelpFirst();

            tap("safetyPlan");
            see("What I notice first");
            tap("back");
            seeHelpFirst();
        }

        function test_itOpensWhereTheAnswerCannotBeSaved() {
            walkToItem9();
            stage.world.breakDiary();
            choose(1);

            seeHelpFirst();
            tap("back");
            see("This could not be saved");
            stage.world.mendDiary();
            tap("action");
            seeHelpFirst();
            compare(stage.telling.drafts(), "phq9 0,0,0,0,0,0,0,0,1,?|help");
        }

        function test_aSessionThatBeginsLeavesItOpen() {
            stage.world.startOpen();
            stage.world.goTo(1, 9, 0);
            stage.world.addSession(1, 13, 0);
            openPlanTab();
            tap("offer-phq9");
            tap("onward");
            chooseAll(8, 0);
            see("Question 9 of 9");
            choose(1);
            seeHelpFirst();

            stage.world.goTo(1, 13, 0);
            stage.world.treatment.steps.begin();
            seeHelpFirst();
            tap("back");

            see("You can rest now");
        }

        function test_withoutACountryItNamesNoWrongNumber() {
            walkToItem9();
            stage.world.settings.regionId = "ZZ";
            choose(1);

            see("call your emergency number.");
            see("Your phone's emergency number");
        }

        function test_otherQuestionnairesKnowNothingOfIt() {
            begin("phq2");
            chooseAll(2, 3);
            see("Your answers");
            tap("onward");

            see("Your total is 6.");
            verify(stage.find("helpNear") === null);
        }
    }
}
