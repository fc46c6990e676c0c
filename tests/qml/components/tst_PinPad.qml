import QtQuick
import QtTest
import Homeward.Components

Item {
    id: stage

    width: 360
    height: 500

    Component {
        id: padComponent

        PinPad {
            name: "Staff code"
        }
    }

    SignalSpy {
        id: digits

        signalName: "digit"
    }

    SignalSpy {
        id: erased

        signalName: "erased"
    }

    ComponentCase {
        name: "PinPad"

        function pad(properties) {
            const item = made(padComponent, stage, properties);
            digits.target = item;
            erased.target = item;
            digits.clear();
            erased.clear();
            item.forceActiveFocus();
            return item;
        }

        function told() {
            return Array.from({ length: digits.count }, (nothing, index) => digits.signalArguments[index][0]);
        }

        function test_everyKeyTellsItsDigit() {
            const item = pad();

            for (let digit = 0; digit <= 9; ++digit)
                mouseClick(findChild(item, "key" + digit));

            compare(told(), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
            compare(erased.count, 0);
        }

        function test_theEraserTellsThatOneDigitGoes() {
            const item = pad({ filled: 3 });

            mouseClick(findChild(item, "erase"));

            compare(erased.count, 1);
            compare(digits.count, 0);
            compare(findChild(item, "erase").text, "Delete last digit");
        }

        function test_dotsSayHowManyAreIn_data() {
            return [{ tag: "none", filled: 0 }, { tag: "three", filled: 3 }, { tag: "all", filled: 6 }];
        }

        function test_dotsSayHowManyAreIn(data) {
            const item = pad({ filled: data.filled });

            const full = [0, 1, 2, 3, 4, 5].filter(index => findChild(item, "dot" + index).isFilled);
            compare(full.length, data.filled);
            compare(findChild(item, "dots").Accessible.name, "Staff code: " + data.filled + " of 6 digits entered");
        }

        function test_noKeyKeepsWhatWasTyped() {
            const item = pad();

            keyClick("4");
            keyClick("2");

            compare(told(), [4, 2]);
            compare(itemsIn(item, child => child instanceof TextInput || child instanceof TextEdit).length, 0);
        }

        function test_aKeyboardsDigitsAndBackspaceWorkWhereverTheFocusIs() {
            const item = pad();
            findChild(item, "key5").forceActiveFocus(Qt.TabFocusReason);

            keyClick(Qt.Key_0);
            keyClick(Qt.Key_9);
            keyClick(Qt.Key_Backspace);
            keyClick(Qt.Key_A);

            compare(told(), [0, 9]);
            compare(erased.count, 1);
        }

        function test_arrowsMoveOverThePadAndEnterPresses_data() {
            return [
                { tag: "right", from: "key1", key: Qt.Key_Right, to: "key2" },
                { tag: "down", from: "key5", key: Qt.Key_Down, to: "key8" },
                { tag: "down to zero", from: "key8", key: Qt.Key_Down, to: "key0" },
                { tag: "down past the empty place", from: "key7", key: Qt.Key_Down, to: "key0" },
                { tag: "down to the eraser", from: "key9", key: Qt.Key_Down, to: "erase" },
                { tag: "up", from: "key0", key: Qt.Key_Up, to: "key8" },
                { tag: "left out of zero", from: "key0", key: Qt.Key_Left, to: "key9" },
                { tag: "not out at the top", from: "key2", key: Qt.Key_Up, to: "key2" },
                { tag: "not out at the bottom", from: "erase", key: Qt.Key_Down, to: "erase" }
            ];
        }

        function test_arrowsMoveOverThePadAndEnterPresses(data) {
            const item = pad();
            findChild(item, data.from).forceActiveFocus(Qt.TabFocusReason);

            keyClick(data.key);

            const key = findChild(item, data.to);
            verify(key.activeFocus);
            verify(key.visualFocus);
            compare(digits.count, 0);
            keyClick(Qt.Key_Return);
            compare(digits.count + erased.count, 1);
        }

        function test_thePadIsOneTabStop() {
            const item = pad();

            compare(tapsIn(item).filter(tap => tap.activeFocusOnTab).length, 1);
        }

        function test_keysAreLargeAndApart() {
            const item = pad();
            const one = findChild(item, "key1");
            const two = findChild(item, "key2");

            compare(one.width, 72);
            compare(one.height, 72);
            verify(two.x - one.x - one.width >= 8);
            verify(findChild(item, "key4").y - one.y - one.height >= 8);
        }

        function test_zeroStaysInTheMiddleAlsoReadFromTheRight() {
            const item = pad({ "LayoutMirroring.enabled": true, "LayoutMirroring.childrenInherit": true });

            verify(findChild(item, "key1").x < findChild(item, "key3").x);
            compare(findChild(item, "key0").x, findChild(item, "key2").x);
        }

        function test_aKeyDoesNotLightUpUnderTheFinger() {
            const item = pad();
            const key = findChild(item, "key5");
            const before = key.background.color;

            mousePress(key);

            compare(key.opacity, 1);
            compare(key.background.color, before);
            mouseRelease(key);
        }

        function test_aPadThatIsOffStaysInSightAndStillTells() {
            const item = pad({ isOff: true });

            verify(findChild(item, "key5").visible);
            mouseClick(findChild(item, "key5"));

            compare(told(), [5]);
        }

        function test_nothingIsCutForLargeText() {
            Theme.textScale = 2;

            verifyNothingIsCut(pad());
        }
    }
}
