import QtQuick
import QtTest

// What the person notices in the evening and on the next morning, and what a clinic may ask each month.
PageTest {
    id: stage

    PageCase {
        name: "SideEffects"
        stage: stage

        // A session at 8:00 on Wednesday 12 November, whose rules end at 8:40 on the next day.
        function earlySession() {
            stage.world.startOpen();
            stage.world.goTo(1, 7, 0);
            stage.world.addSession(1, 8, 0);
            see("Session today, 08:00");
            stage.world.goTo(1, 8, 0);
            tap("hasBegun");
            tap("onward");
            see("You can rest now");
            stage.world.goTo(1, 8, 40);
            tap("end");
        }

        function nextMorning() {
            earlySession();
            stage.world.goTo(2, 8, 0);
            tap("slept");
            stage.world.goTo(2, 9, 0);
            see("How has your mood been today?");
        }

        function answerAll(pages) {
            for (let page = 1; page <= pages; ++page)
                tap("noneOfAll");
        }

        function test_theEveningScreenIsAnsweredOnceAndGoes() {
            earlySession();
            stage.world.goTo(1, 19, 0);
            tap("sideEffects");
            tap("onward");
            see("Page 1 of 6");

            answerAll(6);
            see("Saved");
            dontSee("Please tell your clinic.");
            tap("onward");

            see("You can rest now");
            verify(stage.find("sideEffects") === null);
        }

        function test_theNextMorningsScreenIsOnTodayOnceTheRulesHaveEnded() {
            nextMorning();
            see("Note what you notice. You can skip this.");

            tap("sideEffects");
            see("You have chest pain.");
            tap("onward");
            answerAll(6);
            tap("onward");

            see("How has your mood been today?");
            verify(stage.find("sideEffects") === null);
        }

        function test_feelingUnrealOnTheNextMorningIsForTheClinic() {
            nextMorning();
            stage.world.enterClinic("River clinic", "555 0100");
            tap("sideEffects");
            tap("onward");
            for (let page = 1; page <= 3; ++page)
                tap("rather");
            tap("item0");
            see("Mild: you noticed it and carried on.");
            tap("choice1");

            see("Please tell your clinic.");
            see("555 0100");
            verify(stage.find("action", on("tellClinic")) !== null);
        }

        function test_theBladderQuestionComesIfTheClinicWantsIt() {
            nextMorning();
            stage.world.goTo(60, 9, 0);
            verify(stage.find("bladderQuestion") === null);
            stage.world.takePolicy(JSON.stringify({
                format: 1,
                clinic: "River clinic",
                version: 4,
                routes: { iv: { before: [{ rule: "food" }], observation: { mode: "planned", minutes: 90 } } },
                bladderQuestion: true
            }));

            tap("bladderQuestion");
            see("Page 1 of 2");
            see("Poor memory");
            answerAll(2);
            see("Saved");
            tap("onward");

            see("How has your mood been today?");
            verify(stage.find("bladderQuestion") === null);
        }
    }
}
