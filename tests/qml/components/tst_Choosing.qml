import QtQuick
import QtTest
import Homeward.Components

Item {
    id: stage

    width: 360
    height: 500

    Component {
        id: segmentsComponent

        Segments {
            width: 320
            names: ["4 weeks", "3 months", "1 year"]
        }
    }

    Component {
        id: choicesComponent

        Choices {
            width: 320
            names: ["Not at all", "Several days", "Nearly every day"]
        }
    }

    Component {
        id: stepperComponent

        ValueStepper {
            width: 320
            name: "Sleep"
            unit: "hours"
            value: 7
        }
    }

    Component {
        id: chipComponent

        Chip {
            text: "Before"
        }
    }

    Component {
        id: meterComponent

        StrengthMeter {
            width: 320
        }
    }

    SignalSpy {
        id: spy
    }

    ComponentCase {
        name: "Choosing"

        function watched(component, signalName, properties) {
            const item = made(component, stage, properties);
            spy.target = null;
            spy.signalName = signalName;
            spy.target = item;
            spy.clear();
            return item;
        }

        function test_arrowsMoveAndOnlyEnterOrATapPicks_data() {
            return [
                { tag: "segments", component: segmentsComponent, key: Qt.Key_Right },
                { tag: "answers", component: choicesComponent, key: Qt.Key_Down }
            ];
        }

        function test_arrowsMoveAndOnlyEnterOrATapPicks(data) {
            const group = watched(data.component, "picked", { current: 0 });
            const taps = tapsIn(group);
            taps[0].forceActiveFocus(Qt.TabFocusReason);

            keyClick(data.key);
            verify(taps[1].activeFocus);
            compare(spy.count, 0);
            keyClick(Qt.Key_Return);
            compare(spy.signalArguments[0][0], 1);
            mouseClick(taps[2]);
            compare(spy.signalArguments[1][0], 2);
        }

        function test_onlyTheChosenAnswerIsATabStop() {
            const group = watched(choicesComponent, "picked", { current: 2 });

            compare(tapsIn(group).map(tap => tap.activeFocusOnTab), [false, false, true]);
            compare(tapsIn(group).map(tap => tap.Accessible.checked), [false, false, true]);
        }

        function test_aSecondTapDoesNotTakeAnAnswerBack() {
            const group = watched(choicesComponent, "picked", { current: 1 });

            mouseClick(tapsIn(group)[1]);

            verify(tapsIn(group)[1].chosen);
            compare(spy.signalArguments[0][0], 1);
        }

        function test_viewsStandBelowEachOtherForLargeText() {
            Theme.textScale = 2;
            const group = watched(segmentsComponent, "picked");

            verify(tapsIn(group)[1].y > 0);
            verifyNothingIsCut(group);
        }

        function test_aStepIsHalfAnHourAndStopsAtTheEnds_data() {
            return [
                { tag: "more", value: 7, press: "more", told: 7.5 },
                { tag: "less", value: 7, press: "less", told: 6.5 },
                { tag: "at the top", value: 24, press: "more", told: 24 },
                { tag: "at the bottom", value: 0, press: "less", told: 0 }
            ];
        }

        function test_aStepIsHalfAnHourAndStopsAtTheEnds(data) {
            const stepper = watched(stepperComponent, "edited", { value: data.value });

            mouseClick(findChild(stepper, data.press));

            compare(spy.signalArguments[0][0], data.told);
        }

        function test_anUnknownValueIsShownAsUnknownAndBeginsInTheMiddle() {
            const stepper = watched(stepperComponent, "edited", { isKnown: false });
            compare(findChild(stepper, "value").text, "–");

            mouseClick(findChild(stepper, "less"));

            compare(spy.signalArguments[0][0], 7);
        }

        function test_keysStepAsTheyPoint_data() {
            return [
                { tag: "up", key: Qt.Key_Up, isMirrored: false, told: 7.5 },
                { tag: "down", key: Qt.Key_Down, isMirrored: false, told: 6.5 },
                { tag: "right", key: Qt.Key_Right, isMirrored: false, told: 7.5 },
                { tag: "left", key: Qt.Key_Left, isMirrored: false, told: 6.5 },
                { tag: "left, read from the right", key: Qt.Key_Left, isMirrored: true, told: 7.5 },
                { tag: "right, read from the right", key: Qt.Key_Right, isMirrored: true, told: 6.5 }
            ];
        }

        function test_keysStepAsTheyPoint(data) {
            const stepper = watched(stepperComponent, "edited", { "LayoutMirroring.enabled": data.isMirrored });
            findChild(stepper, "more").forceActiveFocus(Qt.TabFocusReason);

            keyClick(data.key);

            compare(spy.signalArguments[0][0], data.told);
        }

        function test_halfHoursAreWrittenOut() {
            const stepper = watched(stepperComponent, "edited", { value: 7.5 });

            compare(stepper.text, Number(7.5).toLocaleString(Qt.locale(), "f", 1) + " hours");
            compare(stepper.Accessible.role, Accessible.SpinBox);
        }

        function test_aChosenChipHasATick() {
            const chip = watched(chipComponent, "toggled");

            mouseClick(chip);

            verify(chip.checked);
            compare(itemsIn(chip, item => item instanceof Icon && item.visible).map(icon => icon.glyph), ["check"]);
            compare(spy.count, 1);
        }

        function test_strengthIsSaidInWordsAndBars_data() {
            return [0, 1, 2, 3, 4].map(strength => ({ tag: "strength " + strength, strength: strength }));
        }

        function test_strengthIsSaidInWordsAndBars(data) {
            const meter = watched(meterComponent, "textChanged", { strength: data.strength });

            const filled = [0, 1, 2, 3].filter(index => !Qt.colorEqual(findChild(meter, "bar" + index).color, Theme.c.line));
            compare(filled.length, data.strength);
            compare(meter.text === "", data.strength === 0);
            compare(meter.Accessible.name, meter.text);
        }
    }
}
