import QtQuick
import QtTest

// What to prepare before a course, and what to expect.
CareTest {
    id: stage

    CareCase {
        name: "Preparing"
        stage: stage

        function openPlan() {
            stage.world.startOpen();
            tap("tab3");
            see("Your plan");
        }

        function test_aChecklistIsAnsweredInPlaceAndKept() {
            openPlan();
            see("0 of 5 done");
            tap("preparation");
            see("Before your course");
            see("A general list. Your clinic may ask for other things.");

            tap("item0");
            see("Ask my clinic");
            mouseClick(stage.find("choice0", on("answers0")));
            tap("item1");
            mouseClick(stage.find("choice2", on("answers1")));
            see("Ask my clinic");
            tap("back");
            see("1 of 5 done");
        }

        function test_aClinicsOwnListTakesItsPlace() {
            openPlan();
            stage.world.takePolicy(JSON.stringify({
                format: 1,
                clinic: "River clinic",
                version: 4,
                routes: { iv: { before: [{ rule: "food" }], observation: { mode: "planned", minutes: 90 } } },
                preparation: [{ id: "bloods", text: "Bring your blood test <b>results</b>." }]
            }));
            tap("preparation");

            see("From River clinic, version 4.");
            see("Bring your blood test <b>results</b>.");
        }

        function test_theChecklistGoesOnceASessionHasBegun() {
            openPlan();
            stage.care.addDoneSession(-2);

            tryVerify(() => stage.find("preparation") === null);
            verify(stage.find("expectations") !== null);
        }

        function test_aFailedAnswerIsTriedAgain() {
            openPlan();
            tap("preparation");
            tap("item0");
            stage.world.breakDiary();
            mouseClick(stage.find("choice0", on("answers0")));
            see("This could not be saved");

            stage.world.mendDiary();
            mouseClick(stage.find("action", on("problem")));

            see("Done");
            dontSee("This could not be saved");
        }

        function test_eachStatementHasItsSourceBehindATap() {
            openPlan();
            tap("expectations");
            see("What to expect");
            see("For every kind of session.");
            tap("card3");
            see("The weeks after");
            see("Others need several sessions, or do not benefit.");
            dontSee("From published studies.");

            tap("statement0");
            see("From published studies.");
            tap("statement0");
            dontSee("From published studies.");
        }

        function test_whenToCallHasTheNumbers() {
            openPlan();
            stage.world.enterClinic("River clinic", "555 0100");
            tap("expectations");
            tap("card5");

            see("Emergency: 911");
            verify(stage.find("callClinic") !== null);
            see("Not sure? Call your clinic.");
        }

        function test_itCanBeReadOnTheDayOfASessionAndAfterIt() {
            stage.world.startOpen();
            stage.world.goTo(1, 9, 0);
            stage.world.addSession(1, 13, 0, "esketamine");
            see("Session today, 13:00");
            tap("expectations");
            see("Nasal spray.");
            tap("back");

            stage.world.goTo(1, 12, 58);
            tap("begin");
            see("You can rest now");
            stage.world.goTo(1, 13, 15);
            tap("end");
            tap("expectations");
            tap("card2");

            see("After the nasal spray that is the next day at the earliest.");
            verify(stage.world.treatment.isDim);
        }
    }
}
