import QtQuick
import QtTest
import Homeward.Components

Item {
    id: stage

    width: 700
    height: 500

    Component {
        id: pickerComponent

        ScorePicker {
            width: 320
        }
    }

    SignalSpy {
        id: picked

        signalName: "picked"
    }

    ComponentCase {
        name: "ScorePicker"

        function picker(properties) {
            const item = made(pickerComponent, stage, properties);
            picked.target = item;
            picked.clear();
            return item;
        }

        function focusedStone(item) {
            return itemsIn(item, candidate => candidate instanceof Stone && candidate.activeFocus)[0];
        }

        function comparePicked(score) {
            compare(picked.count, 1);
            compare(picked.signalArguments[0][0], score);
        }

        function test_oneTapPicksOnce_data() {
            return [0, 5, 6, 10].map(score => ({ tag: "score " + score, score: score }));
        }

        function test_oneTapPicksOnce(data) {
            const item = picker();

            mouseClick(findChild(item, "stone" + data.score));

            comparePicked(data.score);
            compare(item.score, -1, "what is kept is the page's to say");
        }

        function test_tappingAnotherStonePicksAgain() {
            const item = picker();

            mouseClick(findChild(item, "stone3"));
            mouseClick(findChild(item, "stone7"));

            compare(picked.count, 2);
            compare(picked.signalArguments[1][0], 7);
        }

        function test_theKeptScoreIsTheOneChosenStone() {
            const item = picker({ score: 4 });

            for (let score = 0; score <= 10; ++score)
                compare(findChild(item, "stone" + score).chosen, score === 4);
        }

        function test_keysOnlyMove_data() {
            return [
                { tag: "right", from: 4, key: Qt.Key_Right, to: 5 },
                { tag: "left", from: 4, key: Qt.Key_Left, to: 3 },
                { tag: "down to the lower row", from: 1, key: Qt.Key_Down, to: 7 },
                { tag: "up to the upper row", from: 8, key: Qt.Key_Up, to: 2 },
                { tag: "left stops at 0", from: 0, key: Qt.Key_Left, to: 0 },
                { tag: "right stops at 10", from: 10, key: Qt.Key_Right, to: 10 },
                { tag: "down stops at 10", from: 5, key: Qt.Key_Down, to: 10 },
                { tag: "home", from: 7, key: Qt.Key_Home, to: 0 },
                { tag: "end", from: 2, key: Qt.Key_End, to: 10 },
                { tag: "digit 0", from: 4, key: Qt.Key_0, to: 0 },
                { tag: "digit 1", from: 4, key: Qt.Key_1, to: 1 },
                { tag: "digit 2", from: 4, key: Qt.Key_2, to: 2 },
                { tag: "digit 3", from: 4, key: Qt.Key_3, to: 3 },
                { tag: "digit 4", from: 5, key: Qt.Key_4, to: 4 },
                { tag: "digit 5", from: 4, key: Qt.Key_5, to: 5 },
                { tag: "digit 6", from: 4, key: Qt.Key_6, to: 6 },
                { tag: "digit 7", from: 4, key: Qt.Key_7, to: 7 },
                { tag: "digit 8", from: 4, key: Qt.Key_8, to: 8 },
                { tag: "digit 9", from: 4, key: Qt.Key_9, to: 9 }
            ];
        }

        function test_keysOnlyMove(data) {
            const item = picker({ score: data.from });
            findChild(item, "stone" + data.from).forceActiveFocus(Qt.TabFocusReason);

            keyClick(data.key);

            compare(focusedStone(item).index, data.to);
            compare(picked.count, 0);
        }

        function test_enterAndSpaceSave_data() {
            return [
                { tag: "Enter", key: Qt.Key_Return },
                { tag: "Enter of the number pad", key: Qt.Key_Enter },
                { tag: "Space", key: Qt.Key_Space }
            ];
        }

        function test_enterAndSpaceSave(data) {
            const item = picker();
            findChild(item, "stone0").forceActiveFocus(Qt.TabFocusReason);

            keyClick(Qt.Key_8);
            keyClick(data.key);

            comparePicked(8);
        }

        function test_tabComesInAtTheChosenStoneAndLeavesAtOnce() {
            const item = picker({ score: 6 });

            for (let score = 0; score <= 10; ++score)
                compare(findChild(item, "stone" + score).activeFocusOnTab, score === 6);
        }

        function test_zeroStandsAtTheRightWhereOneReadsFromTheRight() {
            const item = picker({ "LayoutMirroring.enabled": true });
            const first = findChild(item, "stone0");

            verify(first.x > findChild(item, "stone1").x);
            verify(first.x + first.width > item.width - 10);
            first.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Left);
            compare(focusedStone(item).index, 1);
        }

        function test_theRowsFollowTheRoom_data() {
            return [
                { tag: "a phone", width: 320, scale: 1, perRow: 6, size: 48 },
                { tag: "a wide column", width: 560, scale: 1, perRow: 11, size: 45 },
                { tag: "large text on a phone", width: 320, scale: 1.5, perRow: 4, size: 66 },
                { tag: "large text in a wide column", width: 560, scale: 2, perRow: 6, size: 66 },
                { tag: "a small phone", width: 280, scale: 1, perRow: 4, size: 66 }
            ];
        }

        function test_theRowsFollowTheRoom(data) {
            Theme.textScale = data.scale;
            const item = picker({ width: data.width });

            compare(item.perRow, data.perRow);
            compare(Math.floor(item.stoneSize), data.size);
            verifyNothingIsCut(item);
            for (const stone of tapsIn(item))
                verify(stone.x >= -8 && stone.x + stone.width <= item.width + 8, stone.text);
        }

        function test_theLowerRowStandsHalfAStepIn() {
            const item = picker();

            fuzzyCompare(findChild(item, "stone6").x - findChild(item, "stone0").x, item.pitch / 2, 0.5);
        }

        function test_aScreenReaderHearsElevenRadioButtonsInAGroup() {
            const item = picker({ name: "Mood today" });
            const first = findChild(item, "stone0");

            compare(item.Accessible.role, Accessible.Grouping);
            compare(item.Accessible.name, "Mood today");
            compare(first.Accessible.role, Accessible.RadioButton);
            compare(first.Accessible.name, "0, very low");
            compare(findChild(item, "stone1").Accessible.name, "1");
            compare(findChild(item, "stone10").Accessible.name, "10, very good");
        }
    }
}
