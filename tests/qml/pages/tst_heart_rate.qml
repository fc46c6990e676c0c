import QtQuick
import QtTest
import Homeward
import Homeward.Components
import HomewardTest

PageTest {
    id: stage

    readonly property HeartRateFixture strap: HeartRateFixture {
        fixture: stage.world
    }

    PageCase {
        name: "HeartRate"
        stage: stage

        function openPage() {
            stage.world.startOpen();
            see("How has your mood been today?");
            tap("tab2");
            tap("heartRateRow");
            see("Wear the strap, then choose it.");
        }

        function connectStrap() {
            openPage();
            stage.strap.find("Polar H10", "C0:FF:EE:00:4F:2A");
            tap("strap0");
            tap("onward");
            stage.strap.stream();
            see("Polar H10");
        }

        function test_aStrapIsThereAfterThreeTaps() {
            stage.world.startOpen();
            tap("tab2");
            tap("heartRateRow"); // one
            stage.strap.find("Polar H10", "C0:FF:EE:00:4F:2A");
            tap("strap0"); // two
            tap("onward"); // three
            see("Connecting to Polar H10");

            stage.strap.stream();
            stage.strap.beat(1, 72);

            compare(on("rate").text, "72");
            see("Polar H10, touching your skin, battery 80 %");
        }

        function test_connectWorksAndSaysWhatIsMissing() {
            openPage();
            verify(stage.find("onward") === null);
            stage.strap.find("Polar H10", "1");

            tap("onward");

            see("Choose a strap first.");
        }

        function test_anOldRateIsGreyWithItsAge() {
            connectStrap();
            stage.strap.beat(2, 72);
            compare(on("rate").color, Theme.c.ink);

            stage.strap.pass(5);

            compare(on("rate").color, Theme.c.faint);
            see("5 seconds ago");
        }

        function test_withoutSkinThereIsADash() {
            connectStrap();
            stage.strap.beat(2, 72);

            stage.strap.beat(1, 70, 1);

            compare(on("rate").text, "–");
            see("The strap does not touch your skin.");
        }

        function test_markupInANameIsPlainText() {
            connectStrap();

            stage.strap.stream("<b>H10</b><img src=x>");

            see("<b>H10</b><img src=x>");
        }

        function test_nothingFoundOffersThreeThingsToTry() {
            openPage();

            stage.strap.be(1, 4);

            see("Wet the strap, and put it on.");
            tap("lookAgain");
            compare(stage.strap.asked(), ["look", "look"]);
        }

        function test_anotherStrapOfTheSameNameIsAskedAbout() {
            connectStrap();
            stage.strap.be(7, 10);

            see("Is this your strap?");
            tap("acceptOther");

            compare(stage.strap.asked().pop(), "accept");
        }

        function test_aRecordingGoesOnInAnotherTabAndLeadsBack() {
            connectStrap();
            tap("record");
            see("Recording since");
            tap("back");

            tap("tab0");
            see("Heart rate is being recorded");
            tap("recordingLine");
            stage.strap.beat(3, 72);
            tap("stopAndSave");

            see("Saved: heart rate from");
            compare(stage.strap.samplesOnDisk(), 3);
        }

        function test_theLockSaysThatARecordingGoesOn() {
            connectStrap();
            tap("record");
            see("It goes on while the app is locked.");
            stage.strap.beat(3, 72);

            stage.world.app.lock();

            see("The recording goes on while the app is locked.");
            dontSee("72");
            dontSee("Heart");
        }

        function test_theLockSaysNothingWithoutOne() {
            connectStrap();

            stage.world.app.lock();

            see("Enter your passphrase");
            dontSee("recording");
        }

        function test_aRestReadingIsSavedAndTakenBack() {
            connectStrap();
            tap("beginRest");
            see("Resting reading, minute 1 of 5");
            stage.strap.beat(301, 72);

            see("Heart rate 72, recorded at rest at 18:05.");
            compare(stage.strap.readingsOnDisk(), 1);
            tap("undoRest");
            compare(stage.strap.readingsOnDisk(), 0);
            tryVerify(() => !stage.shows("recorded at rest"));
        }

        function test_aRefusedReadingCanBeTriedAgain() {
            connectStrap();
            tap("beginRest");
            stage.strap.pass(301);
            see("Nothing was saved.");

            mouseClick(stage.find("action", on("restProblem")));

            see("Resting reading, minute 1 of 5");
        }

        function test_aNumberCanBeWrittenWithoutAStrap() {
            openPage();
            tap("rateEntry");
            write("typedRate", "72");
            tap("onward");

            see("Heart rate 72, written down at 18:00.");
            tap("undo");
            compare(stage.strap.readingsOnDisk(), 0);
        }

        function test_theDaysListWhatIsOnRecord() {
            openPage();
            tap("rateEntry");
            write("typedRate", "72");
            tap("onward");
            tap("back");
            tap("rateHistory");

            see("Tue 11 Nov 2025");
            see("Written down: 72.");
            tap("rateDay0");
            see("Heart rate 72, written down at 18:00.");
        }

        function test_trendsSayTheLastOneAtRest() {
            connectStrap();
            tap("beginRest");
            stage.strap.beat(301, 72);

            tap("back");

            see("72 at rest, Tue 11 Nov, 18:05.");
        }

        function test_somethingSevereComesBeforeTheNumber() {
            connectStrap();
            stage.strap.beat(2, 72);
            stage.strap.noticeSevere();
            see("You noticed something severe today.");
            verify(stage.find("rate") === null);
            verify(stage.find("lastMinutes") === null);

            tap("showNumbers");

            compare(on("rate").text, "72");
        }

        function test_afterASessionThereIsANumberAndNoChart() {
            stage.world.startOpen();
            stage.world.addSession(0, 19, 0);
            tap("tab2");
            tap("heartRateRow");
            stage.strap.find("Polar H10", "1");
            tap("strap0");
            tap("onward");
            stage.strap.stream();
            tap("record");
            stage.world.treatment.steps.begin();
            tryVerify(() => stage.find("sessionBar") !== null);

            tap("heartRateRow");
            stage.strap.beat(3, 72);

            compare(on("rate").text, "72");
            verify(stage.find("lastMinutes") === null);
            verify(stage.find("rateHistory") === null);
            verify(stage.find("beginRest") === null);
            verify(stage.find("stopAndSave") !== null);
        }

        function test_afterASessionWithoutARecordingItIsNotReachable() {
            stage.world.startOpen();
            stage.world.addSession(0, 19, 0);
            stage.world.treatment.steps.begin();
            tryVerify(() => stage.find("sessionBar") !== null);

            verify(stage.find("heartRateRow") === null);
        }

        function test_settingsNameTheStrapAndForgetIt() {
            connectStrap();
            tap("back");
            tap("tab0");
            tap("settings");
            see("Polar H10");
            tap("heartRateSensor");
            see("It connects when you open this.");

            tap("forgetSensor");

            see("No strap is known yet.");
        }
    }
}
