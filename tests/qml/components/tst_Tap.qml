import QtQuick
import QtTest
import Homeward.Components

Item {
    id: stage

    width: 360
    height: 640

    Component {
        id: buttonComponent

        ActionButton {
            text: "Start"
        }
    }

    Component {
        id: galleryComponent

        Gallery {}
    }

    Component {
        id: toggleComponent

        ToggleRow {
            width: 320
            text: "Less motion"
        }
    }

    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    SignalSpy {
        id: toggled

        signalName: "toggled"
    }

    ComponentCase {
        name: "Tap"

        function button() {
            const item = made(buttonComponent, stage);
            clicked.target = item;
            clicked.clear();
            return item;
        }

        function test_everyTargetIsLargeEnough_data() {
            return [
                { tag: "by day", look: Theme.Day, scale: 1, least: 48 },
                { tag: "in large text", look: Theme.Night, scale: 2, least: 48 },
                { tag: "after a session", look: Theme.DimNight, scale: 1, least: 56 }
            ];
        }

        function test_everyTargetIsLargeEnough(data) {
            Theme.look = data.look;
            Theme.textScale = data.scale;
            const gallery = made(galleryComponent, stage);

            const taps = tapsIn(gallery);
            verify(taps.length > 30);
            for (const tap of taps) {
                verify(tap.height >= data.least, tap + " " + tap.text + " is " + tap.height + " high");
                verify(tap.width >= data.least, tap + " " + tap.text + " is " + tap.width + " wide");
            }
        }

        function test_everyTargetHasANameAndARole() {
            const gallery = made(galleryComponent, stage);

            for (const tap of tapsIn(gallery)) {
                verify(tap.Accessible.name !== "", tap + " has no name");
                verify(tap.Accessible.role !== Accessible.NoRole, tap + " has no role");
            }
        }

        function test_theKeyboardShowsARingAndTheMouseDoesNot() {
            const item = button();
            const ring = findChild(item, "focusRing");

            item.forceActiveFocus(Qt.TabFocusReason);
            verify(ring.visible);
            stage.forceActiveFocus(Qt.OtherFocusReason);
            verify(!ring.visible);
            mouseClick(item);
            verify(item.activeFocus);
            verify(!ring.visible);
        }

        function test_oneKeyIsOneClick_data() {
            return [
                { tag: "Enter", key: Qt.Key_Return },
                { tag: "Enter of the number pad", key: Qt.Key_Enter },
                { tag: "Space", key: Qt.Key_Space }
            ];
        }

        function test_oneKeyIsOneClick(data) {
            const item = button();
            item.forceActiveFocus(Qt.TabFocusReason);

            keyClick(data.key);

            compare(clicked.count, 1);
        }

        function test_enterTurnsASwitchLikeATapDoes() {
            const item = made(toggleComponent, stage);
            toggled.target = item;
            toggled.clear();
            item.forceActiveFocus(Qt.TabFocusReason);

            keyClick(Qt.Key_Return);
            verify(item.checked);
            keyClick(Qt.Key_Space);
            verify(!item.checked);
            mouseClick(item);
            verify(item.checked);

            compare(toggled.count, 3);
            compare(item.Accessible.role, Accessible.CheckBox);
            verify(item.Accessible.checked);
        }

        function test_nothingMovesWhereMotionIsNotWanted_data() {
            return [
                { tag: "by day", look: Theme.Day, reduced: false, quick: 120 },
                { tag: "reduced", look: Theme.Day, reduced: true, quick: 0 },
                { tag: "dim", look: Theme.DimDay, reduced: false, quick: 0 }
            ];
        }

        function test_nothingMovesWhereMotionIsNotWanted(data) {
            Theme.look = data.look;
            Theme.reducedMotion = data.reduced;

            compare(Theme.quick, data.quick);
        }
    }
}
