import QtQuick
import QtTest
import Homeward.Components

Item {
    id: stage

    width: 360
    height: 500

    Component {
        id: fieldComponent

        Field {
            width: 320
            label: "Passphrase"
        }
    }

    Component {
        id: noteComponent

        NoteField {
            width: 320
            label: "Note"
        }
    }

    SignalSpy {
        id: edited

        signalName: "edited"
    }

    SignalSpy {
        id: accepted

        signalName: "accepted"
    }

    ComponentCase {
        name: "Field"

        function field(component, properties) {
            const item = made(component, stage, properties);
            edited.target = item;
            edited.clear();
            return item;
        }

        function test_typingTellsTheWholeText_data() {
            return [{ tag: "one line", component: fieldComponent }, { tag: "many lines", component: noteComponent }];
        }

        function test_typingTellsTheWholeText(data) {
            const item = field(data.component);
            item.takeFocus();

            keyClick("a");
            keyClick("b");

            compare(item.text, "ab");
            compare(edited.count, 2);
            compare(edited.signalArguments[1][0], "ab");
        }

        function test_whatThePagePutsInIsNotToldBack_data() {
            return test_typingTellsTheWholeText_data();
        }

        function test_whatThePagePutsInIsNotToldBack(data) {
            const item = field(data.component);

            item.text = "from the diary";

            compare(edited.count, 0);
        }

        function test_aFaultNeverTakesAwayWhatWasWritten_data() {
            return test_typingTellsTheWholeText_data();
        }

        function test_aFaultNeverTakesAwayWhatWasWritten(data) {
            const item = field(data.component, { text: "555 01" });

            item.fault = "This number looks too short.";

            compare(item.text, "555 01");
            const fault = findChild(item, "fault");
            verify(fault.visible);
            compare(fault.text, "This number looks too short.");
            compare(findChild(item, "input").Accessible.description, "This number looks too short.");
            item.fault = "";
            verify(!fault.visible);
            compare(item.text, "555 01");
        }

        function test_aFaultTurnsTheBorderAmberAndAddsAnIcon() {
            const item = field(fieldComponent, { fault: "Too short." });
            const frame = itemsIn(item, candidate => candidate instanceof FieldFrame)[0];

            compare(frame.border.color, Theme.c.lampEdge);
            compare(frame.border.width, 2);
            compare(itemsIn(item, candidate => candidate instanceof Icon && candidate.visible && candidate.glyph === "circle-alert").length, 1);
        }

        function test_markupStaysText_data() {
            return test_typingTellsTheWholeText_data();
        }

        function test_markupStaysText(data) {
            const markup = "<b>bold</b><img src=http://x>";
            const item = field(data.component, { text: markup, label: markup, hint: markup, fault: markup });

            compare(item.text, markup);
            compare(findChild(item, "input").length, markup.length);
            for (const words of wordsIn(item))
                compare(words.textFormat, Text.PlainText);
        }

        function test_theEyeShowsAPassphraseAndHidesItAgain() {
            const item = field(fieldComponent, { isSecret: true, text: "six words" });
            const input = findChild(item, "input");
            const eye = findChild(item, "eye");

            compare(input.echoMode, TextInput.Password);
            verify(input.displayText !== "six words");
            compare(eye.text, "Show Passphrase");
            mouseClick(eye);
            compare(input.displayText, "six words");
            compare(eye.text, "Hide Passphrase");
            mouseClick(eye);
            compare(input.echoMode, TextInput.Password);
            compare(item.text, "six words");
        }

        function test_aPassphraseIsKeptFromTheKeyboardsMemory() {
            const item = field(fieldComponent, { isSecret: true });
            const hints = findChild(item, "input").inputMethodHints;

            verify(hints & Qt.ImhSensitiveData);
            verify(hints & Qt.ImhNoPredictiveText);
        }

        function test_onlyASecretHasAnEye() {
            const item = field(fieldComponent);

            verify(!findChild(item, "eye").visible);
        }

        function test_enterAccepts() {
            const item = field(fieldComponent);
            accepted.target = item;
            item.takeFocus();

            keyClick(Qt.Key_Return);

            compare(accepted.count, 1);
        }

        function test_theHintGivesWayToText() {
            const item = field(fieldComponent, { hint: "First name" });
            const hint = findChild(item, "hint");

            verify(hint.visible);
            item.text = "M";
            verify(!hint.visible);
        }

        function test_aNoteGrowsWithItsLines() {
            const item = field(noteComponent);
            const before = item.height;

            item.text = "one\ntwo\nthree\nfour\nfive\nsix\nseven";
            waitForRendering(stage);

            verify(item.height > before);
            const input = findChild(item, "input");
            verify(input.contentHeight + 2 * input.padding <= input.height + 1);
        }

        function test_aNoteTakesMoreThanAnyoneWrites() {
            const item = field(noteComponent);
            const lines = "word ".repeat(20000);

            item.text = lines;

            compare(item.text, lines);
        }

        function test_tabLeavesANote() {
            const item = field(noteComponent);
            const after = made(fieldComponent, stage, { y: 300 });
            item.takeFocus();

            keyClick(Qt.Key_Tab);

            compare(item.text, "");
            verify(findChild(after, "input").activeFocus);
            keyClick(Qt.Key_Backtab);
            verify(findChild(item, "input").activeFocus);
        }

        function test_aLongHintGrowsTheField() {
            Theme.textScale = 2;
            const item = field(fieldComponent, { hint: "A hint that needs more than one line at this size of text" });

            verifyNothingIsCut(item);
        }
    }
}
