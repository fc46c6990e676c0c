import QtQuick
import QtTest

// Writing around a session: the intention of its morning, the note after it, and what is offered later.
WritingTest {
    id: stage

    WritingCase {
        name: "SessionWriting"
        stage: stage

        function morning() {
            stage.world.startOpen();
            stage.world.goTo(1, 9, 0);
            stage.world.addSession(1, 13, 0);
            see("Session today, 13:00");
        }

        function observe() {
            stage.world.goTo(1, 12, 58);
            tap("begin");
            see("You can rest now");
            stage.world.goTo(1, 13, 40);
            tap("end");
            see("Staff decide when you can leave.");
        }

        function test_anIntentionIsWrittenOnTheMorningAndCanBeChanged() {
            morning();
            tap("intention");
            see("What do you hope for today?");
            verify(stage.find("share") === null);
            write("words", "Rest");
            tap("onward");
            see("Session today, 13:00");
            see("Rest");

            tap("intention");
            compare(on("words").text, "Rest");
            write("words", " and calm.");
            tap("onward");

            see("Rest and calm.");
            compare(stage.writings.onDisk(), "before|private|Rest and calm.");
        }

        function test_anIntentionCanBeSkipped() {
            morning();
            see("A few words. You can skip this.");
            tap("intention");
            tap("back");

            see("Session today, 13:00");
            compare(stage.writings.onDisk(), "");
        }

        function test_anIntentionSurvivesTheEndOfTheProgram() {
            morning();
            tap("intention");
            write("words", "Rest");

            stage.writings.restart();
            see("Rest");
            tap("intention");

            see("You were writing this. It was kept.");
            compare(on("words").text, "Rest");
        }

        function test_onceTheSessionHasBegunTheIntentionStaysAsItWas() {
            morning();
            tap("intention");
            write("words", "Rest.");
            tap("onward");
            observe();
            stage.world.goTo(2, 14, 0);
            tap("slept");
            see("How has your mood been today?");
            tap("tab3");

            tap("session0");
            see("What you wrote");
            tap("entryRow0");

            see("Written before your session. It stays as it was.");
            see("Rest.");
            verify(stage.find("words") === null, "nothing to write in");
            tap("onward");
            see("What you wrote");
        }

        function test_aNoteForYourselfIsNeitherSharedNorDeleted() {
            morning();
            observe();
            tap("noteForYourself");
            see("Note for yourself");
            verify(stage.find("share") === null);
            write("words", "Warm light.");
            verify(stage.find("delete") === null);
            verify(stage.find("stage0") === null);
            tap("onward");

            see("You can rest now");
            see("Warm light.");
            compare(stage.writings.onDisk(), "after|private|Warm light.");
            tap("noteForYourself");
            compare(on("words").text, "Warm light.");
        }

        function test_aNoteSurvivesTheEndOfTheProgramAndStaysInTheDimLook() {
            morning();
            observe();
            tap("noteForYourself");
            write("words", "Warm li");

            stage.writings.restart();

            see("You can rest now");
            see("Warm li");
            tap("noteForYourself");
            compare(on("words").text, "Warm li");
            verify(stage.world.treatment.isDim);
        }

        function test_aNoteStaysOpenWhenTheLastRuleEnds() {
            morning();
            observe();
            stage.world.goTo(2, 8, 0);
            tap("slept");
            tap("noteForYourself");
            write("words", "Warm");

            stage.world.goTo(2, 13, 45);
            compare(on("words").text, "Warm");
            tap("onward");

            see("How has your mood been today?");
            compare(stage.writings.onDisk(), "after|private|Warm");
        }

        function test_fromTheNextDayOnWritingIsOffered() {
            morning();
            observe();
            stage.world.goTo(2, 8, 0);
            tap("slept");
            stage.world.goTo(3, 9, 0);
            see("Write about your session");
            see("Session 1. You can skip this.");

            tap("writeOffer");
            see("New entry");
            see("Session 1, Wed 12 Nov 2025");
            write("words", "Looking at it now.");
            tap("onward");

            see("How has your mood been today?");
            tryVerify(() => !stage.shows("Write about your session"));
            compare(stage.writings.onDisk(), "after|private|Looking at it now.");
            stage.world.goTo(9, 9, 0);
            see("Look back on your session");
        }

        function test_helpIsOnTheWritingPageToo() {
            morning();
            tap("intention");
            write("words", "Rest");
            tap("help");
            see("Signs that need help at once");

            tap("back");
            compare(on("words").text, "Rest");
        }
    }
}
