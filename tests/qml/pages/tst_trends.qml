import QtQuick
import QtTest
import Homeward
import Homeward.Components
import HomewardTest

PageTest {
    id: stage

    readonly property TrendsFixture past: TrendsFixture {
        fixture: stage.world
    }

    PageCase {
        name: "Trends"
        stage: stage

        function open() {
            stage.world.startOpen();
            see("How has your mood been today?");
        }

        function openTrends() {
            tap("tab2");
            see("Trends");
        }

        // Two months of entries, three sessions, two questionnaires.
        function openFull() {
            open();
            for (let day = 59; day >= 0; --day)
                stage.world.addEntry(day, day < 7 ? 5 + day % 3 : 3, "");
            stage.past.addSession(50);
            stage.past.addSession(20);
            stage.past.addSession(10, true);
            stage.past.answer("phq9", 1, 2, 3);
            stage.past.answer("gad7", 1, -1, 2);
            openTrends();
            see("Last 7 days");
        }

        function plot() {
            return stage.find("plot", on("moodPlot"));
        }

        function test_aQuestionnaireThatCannotBeReadHidesNoneOfTheOthers() {
            openFull();
            verify(stage.find("trendsUnreadable") === null);

            stage.past.answerInAnotherVersion();
            stage.past.answerInAnotherVersion();

            see("2 answered questionnaires could not be read. They are kept.");
            see("Last 7 days");
            verify(on("score-PHQ-9").visible);
        }

        function test_beforeThreeCheckInsItSaysWhatComes() {
            open();
            stage.world.addEntry(1, 5, "");
            stage.world.addEntry(0, 5, "");
            openTrends();

            see("After three check-ins a line appears here.");
            verify(stage.find("moodPlot") === null);
            verify(stage.find("table") === null);

            stage.world.addEntry(2, 5, "");
            tap("tab0");
            openTrends();
            see("Last 7 days: 5.");
            verify(on("moodPlot").visible);
        }

        function test_aSentenceSaysWhatTheChartShows() {
            openFull();

            see("Last 7 days: between 5 and 7. Last 4 weeks: between 3 and 7.");
            compare(stage.find("firstDate", on("moodPlot")).text, "15 Oct");
            compare(stage.find("lastDate", on("moodPlot")).text, "Today");
            compare(plot().Accessible.name, "Last 7 days: between 5 and 7. Last 4 weeks: between 3 and 7.");
            verify(plot().Accessible.description.includes("28 days with an entry. Session 2 on Wed 22 Oct. Session 3, booster on Sat 1 Nov."));
            see("Session");
            see("Booster");
            see("Range of each week");
        }

        function test_theLineIsDrawnWhereItsValuesStand() {
            openFull();
            const chart = plot();
            const colorAt = value => {
                const place = chart.mapToItem(stage, 0.45 * chart.width, (1 - value / 10) * chart.height);
                return grabImage(stage).pixel(Math.round(place.x), Math.floor(place.y));
            };

            tryVerify(() => Qt.colorEqual(colorAt(3), Theme.c.accent)); // on 27 October
            verify(!Qt.colorEqual(colorAt(8), Theme.c.accent));
        }

        function test_theSegmentsChangeHowMuchIsShown() {
            openFull();

            mouseClick(on("range").items.itemAt(1));
            see("Last 3 months: between 3 and 7.");
            mouseClick(on("range").items.itemAt(3));
            see("All: between 3 and 7.");
            compare(stage.find("firstDate", on("moodPlot")).text, "13 Sept");
        }

        function test_twoButtonsMoveThroughTime() {
            openFull();
            verify(stage.find("later") === null);

            tap("earlier");
            see("1 Oct to 28 Oct: 3.");
            tap("earlier");
            see("17 Sept to 14 Oct: 3.");
            tap("earlier");
            see("13 Sept to 10 Oct: 3.");
            verify(stage.find("earlier") === null);
            verify(plot().activeFocus);

            tap("later");
            tap("later");
            tap("later");
            see("Last 7 days: between 5 and 7.");
            verify(stage.find("later") === null);
        }

        function test_theKeysMoveThroughTime() {
            openFull();
            plot().forceActiveFocus(Qt.TabFocusReason);

            keyClick(Qt.Key_Left);
            see("1 Oct to 28 Oct: 3.");
            keyClick(Qt.Key_Home);
            see("13 Sept to 10 Oct: 3.");
            keyClick(Qt.Key_Right);
            see("27 Sept to 24 Oct: 3.");
            keyClick(Qt.Key_End);
            see("Last 7 days: between 5 and 7.");
        }

        function test_aDragMovesThroughTime() {
            openFull();
            const chart = plot();

            mouseDrag(chart, 40, chart.height / 2, chart.width / 2, 0, Qt.LeftButton, Qt.NoModifier, 20);

            tryVerify(() => stage.find("lastDate", on("moodPlot")).text !== "Today");
            dontSee("Last 7 days");
        }

        function test_theTableSaysTheSameRowByRow() {
            openFull();

            mouseClick(stage.find("table", on("moodCard")));

            see("Tue 11 Nov 2025");
            compare(on("tableRow0").Accessible.name, "Tue 11 Nov 2025, mood 5 of 10");
            compare(on("tableRow0").Accessible.role, Accessible.Row);
            compare(on("tableList").count, 28);
            compare(on("tableRow10").spoken, "Sat 1 Nov 2025, mood 3 of 10, session 3, booster");
            tap("back");
            see("Range of each week");
        }

        function test_aQuestionnaireSaysItsTotalAndTheNameOfItsRange() {
            openFull();

            see("Sat 8 Nov: total 11, in the range named moderate. This is not a diagnosis.");
            see("10 moderate");
            see("with an educational grant from Pfizer");
            see("Sun 9 Nov. No total: one item was left out.");
        }

        function test_aQuestionnaireHasATable() {
            openFull();
            const card = on("score-PHQ-9");
            const button = stage.find("table", card);
            button.forceActiveFocus();
            wait(20);

            mouseClick(button);

            see("This is not a diagnosis.");
            compare(on("tableRow0").spoken, "Sat 8 Nov: total 11, in the range named moderate. This is not a diagnosis.");
            compare(on("tableList").count, 1);
        }

        function test_sideEffectsStandByHoursAfterTheDose() {
            open();
            stage.past.addSession(5);
            stage.past.noticeEffect("nausea", 2, 90);
            stage.past.readHeartRate(72);
            openTrends();

            see("Side effects by hours after the dose");
            see("Second hour");
            see("Nausea: moderate.");
            see("Heart rate 72, Tue 11 Nov, 14:00.");
        }

        function test_whatCannotBeReadSaysSoAndTriesAgain() {
            open();
            for (let day = 0; day < 4; ++day)
                stage.world.addEntry(day, 5, "");
            stage.world.breakDiary();
            openTrends();
            see("This could not be read. Your entries are kept.");
            verify(stage.find("moodCard") === null);
            dontSee("After three check-ins");

            stage.world.mendDiary();
            mouseClick(stage.find("action", on("trendsProblem")));

            see("Last 7 days: 5.");
            dontSee("This could not be read.");
        }

        function test_aNewEntryIsInTheChartAtOnce() {
            openFull();
            tap("tab0");
            tap("stone9");
            see("Saved");

            openTrends();
            see("Last 7 days: between 5 and 9.");
        }

        function test_afterASessionThereAreNoCharts() {
            openFull();
            stage.world.addSession(0, 19, 0);
            stage.world.goTo(0, 19, 0);

            tap("tab0");
            tap("hasBegun");
            tap("onward");

            tryVerify(() => stage.find("sessionBar") !== null);
            verify(stage.find("trends") === null);
            dontSee("Trends");
        }

        function test_lockingForgetsWhatWasShown() {
            openFull();

            stage.world.app.lock();
            stage.world.settle();

            compare(stage.world.trends.scores.length, 0);
            compare(stage.world.trends.sentence, "");
            compare(stage.world.trends.mood.hasLast, false);
        }
    }
}
