import QtQuick
import QtTest
import Homeward

PageTest {
    id: stage

    PageCase {
        name: "Lock"
        stage: stage

        function test_thePassphraseOpensTheDiary() {
            stage.world.startLocked();
            see("Enter your passphrase");

            write("passphrase", stage.world.passphrase);
            tap("unlock");

            see("How has your mood been today?");
        }

        function test_aWrongPassphraseStaysAndSaysSo() {
            stage.world.startLocked();

            write("passphrase", "not this one");
            keyClick(Qt.Key_Return);

            see("That did not match. Your entries are kept.");
            compare(on("passphrase").text, "not this one");
            compare(stage.world.app.state, AppController.Locked);
        }

        function test_noPassphraseSaysWhatIsMissing() {
            stage.world.startLocked();

            tap("unlock");

            see("Write your passphrase first.");
        }

        function test_theRecoveryWordsOpenTheDiary() {
            const words = stage.world.startLocked();
            tap("back"); // "I forgot my passphrase"
            see("Use your recovery words");

            write("words", "anchor");
            tap("onward");
            see("The code has twelve words");
            stage.find("input", on("words")).clear();
            write("words", words);
            tap("onward");

            see("How has your mood been today?");
        }

        function test_helpOpensBeforeAnySecretAndGivesBackWhatWasTyped() {
            stage.world.startLocked();
            write("passphrase", "riv");

            tap("help");
            see("Emergency: 911");
            tap("signs");
            see("You have chest pain.");
            see("Emergency: 911");
            keyClick(Qt.Key_Escape);
            see("Help now");
            keyClick(Qt.Key_Escape);

            see("Enter your passphrase");
            compare(on("passphrase").text, "riv");
            verify(on("help").activeFocus, "the keys are back where they were");
        }

        function test_lockingDropsEveryPageOfTheDiary() {
            stage.world.startOpen();
            stage.world.addEntry(1, 4, "the river");
            stage.world.diary.refresh();
            see("How has your mood been today?");
            tap("tab1");
            see("the river");
            write("search", "river");

            stage.world.app.lock();

            see("Enter your passphrase");
            dontSee("the river");
            compare(stage.world.diary.model.rowCount(), 0);
            compare(stage.world.entry.note, "");
            write("passphrase", stage.world.passphrase);
            tap("unlock");
            see("How has your mood been today?");
            tap("tab1");
            compare(on("search").text, "");
        }

        function test_lockingUnderHelpLeavesHelpOpen() {
            stage.world.startOpen();
            tap("help");
            see("Help now");

            stage.world.app.lock();
            see("Help now");
            tap("back");

            see("Enter your passphrase");
        }
    }
}
