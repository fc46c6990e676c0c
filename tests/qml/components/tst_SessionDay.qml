import QtQuick
import QtTest
import Homeward.Components

// What a session day is shown with: the bar of four actions, the way, and the strip of rest.
Item {
    id: stage

    width: 360
    height: 740

    TabSet {
        id: actions

        TabEntry {
            glyph: "list"
            name: "Rules"
        }

        TabEntry {
            glyph: "car"
            name: "Ride"
        }

        TabEntry {
            glyph: "phone"
            name: "Clinic"
        }
    }

    TabSet {
        id: longActions

        TabEntry {
            glyph: "list"
            name: "Verhaltensregeln"
        }

        TabEntry {
            glyph: "car"
            name: "Heimfahrtbegleitung"
        }

        TabEntry {
            glyph: "phone"
            name: "Behandlungszentrum"
        }
    }

    ListModel {
        id: stops

        ListElement {
            title: "You arrived"
            detail: "12:50"
            place: 0
        }

        ListElement {
            title: "Infusion"
            detail: "Since 13:10"
            place: 1
        }

        ListElement {
            title: "Rest at the clinic"
            detail: ""
            place: 2
        }
    }

    Component {
        id: barComponent

        SessionBar {
            anchors.bottom: parent.bottom
            tabs: actions
        }
    }

    Component {
        id: wayComponent

        Way {
            width: 320
            model: stops
        }
    }

    Component {
        id: stripComponent

        RestStrip {
            width: 320
            passed: 0.25
            nightStarts: [0.4, 0.9]
            nightEnds: [0.6, 1]
            from: "Today, 13:50"
            until: "Tomorrow, 13:50"
        }
    }

    SignalSpy {
        id: spy
    }

    ComponentCase {
        name: "SessionDay"

        function watch(target, signalName) {
            spy.target = null;
            spy.signalName = signalName;
            spy.target = target;
            spy.clear();
        }

        function test_theBarHasFourActionsAndNoMore() {
            const bar = made(barComponent, stage);

            compare(tapsIn(bar).map(tap => tap.text), ["Rules", "Ride", "Clinic", "Help"]);
            watch(bar, "picked");
            mouseClick(findChild(bar, "action1"));
            compare(spy.signalArguments[0][0], 1);
            watch(bar, "helpAsked");
            mouseClick(findChild(bar, "help"));
            compare(spy.count, 1);
        }

        function test_everyActionIsLargeAfterASession_data() {
            return [{ tag: "100 %", scale: 1 }, { tag: "150 %", scale: 1.5 }, { tag: "200 %", scale: 2 }];
        }

        function test_everyActionIsLargeAfterASession(data) {
            Theme.look = Theme.DimNight;
            Theme.textScale = data.scale;
            const bar = made(barComponent, stage);

            for (const tap of tapsIn(bar))
                verify(tap.height >= 56 && tap.width >= 56, tap.text + " is " + tap.width + " x " + tap.height);
            verifyNothingIsCut(bar);
        }

        function test_twoRowsOfTwoFrom150PercentAndWhereWordsAreLong_data() {
            return [
                { tag: "100 %", scale: 1, set: actions, isFolded: false },
                { tag: "149 %", scale: 1.49, set: actions, isFolded: false },
                { tag: "150 %", scale: 1.5, set: actions, isFolded: true },
                { tag: "long words", scale: 1, set: longActions, isFolded: true }
            ];
        }

        function test_twoRowsOfTwoFrom150PercentAndWhereWordsAreLong(data) {
            Theme.textScale = data.scale;
            const bar = made(barComponent, stage, { tabs: data.set });

            compare(bar.isFolded, data.isFolded);
            compare(findChild(bar, "help").y > findChild(bar, "action0").y + 40, data.isFolded);
            verify(findChild(bar, "help").mapToItem(bar, 0, 0).x > bar.width / 2, "Help stands in its corner");
        }

        function test_theBarSaysWhereOneIs() {
            const bar = made(barComponent, stage, { current: 0 });

            compare(tapsIn(bar).map(tap => tap.Accessible.selected ?? false), [true, false, false, false]);
        }

        function test_theBarReadsFromTheRight() {
            const bar = made(barComponent, stage, { "LayoutMirroring.enabled": true, "LayoutMirroring.childrenInherit": true });

            verify(findChild(bar, "help").mapToItem(bar, 0, 0).x < 20);
            verify(findChild(bar, "action0").mapToItem(bar, 0, 0).x > findChild(bar, "action1").mapToItem(bar, 0, 0).x);
        }

        function test_thePresentStopIsLargerAndIsSaid() {
            const way = made(wayComponent, stage);

            const sizes = [0, 1, 2].map(index => findChild(findChild(way, "stop" + index), "mark").width);
            compare(sizes, [14, 28, 14]);
            compare(findChild(findChild(way, "stop1"), "title").look, Theme.heading);
            compare(findChild(way, "stop1").Accessible.name, "Infusion. Since 13:10");
            compare(findChild(way, "stop2").Accessible.name, "Rest at the clinic");
            compare([0, 1, 2].map(index => findChild(way, "stop" + index).Accessible.selected), [false, true, false]);
        }

        function test_theWayIsNothingToTap() {
            compare(tapsIn(made(wayComponent, stage)).length, 0);
        }

        function test_theMarksStandWhereReadingBegins() {
            const way = made(wayComponent, stage, { "LayoutMirroring.enabled": true, "LayoutMirroring.childrenInherit": true });
            const stop = findChild(way, "stop0");

            verify(findChild(stop, "mark").mapToItem(way, 0, 0).x > 280);
            verify(findChild(stop, "title").mapToItem(way, 0, 0).x < 10);
        }

        function test_theStripHasEveryNightAndTheLamp() {
            const strip = made(stripComponent, stage);

            compare(findChild(strip, "night0").x, 128);
            fuzzyCompare(findChild(strip, "night0").width, 64, 0.01);
            fuzzyCompare(findChild(strip, "night1").x, 288, 0.01);
            compare(findChild(strip, "passed").width, 80);
            compare(findChild(strip, "lamp").x, 68);
            compare(strip.Accessible.name, "From Today, 13:50, until Tomorrow, 13:50");
        }

        function test_theStripRunsAsOneReads() {
            const strip = made(stripComponent, stage, { "LayoutMirroring.enabled": true, "LayoutMirroring.childrenInherit": true });

            compare(findChild(strip, "passed").x, 240);
            compare(findChild(strip, "lamp").x, 228);
            fuzzyCompare(findChild(strip, "night1").x, 0, 0.01);
        }

        function test_theStripDoesNotMove() {
            const strip = made(stripComponent, stage);

            strip.passed = 0.5;

            compare(findChild(strip, "lamp").x, 148);
        }

        function test_theEndsOfTheStripAreNotCut_data() {
            return [{ tag: "100 %", scale: 1 }, { tag: "200 %", scale: 2 }];
        }

        function test_theEndsOfTheStripAreNotCut(data) {
            Theme.textScale = data.scale;

            verifyNothingIsCut(made(stripComponent, stage));
        }
    }
}
