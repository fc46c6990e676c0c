import QtQuick
import QtTest
import Homeward.Components

Item {
    id: stage

    width: 360
    height: 740

    TabSet {
        id: places

        TabEntry {
            glyph: "sun"
            name: "Today"
        }

        TabEntry {
            glyph: "notebook-pen"
            name: "Diary"
        }
    }

    TabSet {
        id: longPlaces

        TabEntry {
            glyph: "sun"
            name: "Heutige Eintragungen"
        }

        TabEntry {
            glyph: "notebook-pen"
            name: "Tagebuchaufzeichnungen"
        }
    }

    Component {
        id: barComponent

        BottomBar {
            anchors.bottom: parent.bottom
            tabs: places
        }
    }

    Component {
        id: railComponent

        NavRail {
            height: parent.height
            tabs: places
        }
    }

    Component {
        id: flowComponent

        FlowBar {}
    }

    SignalSpy {
        id: spy
    }

    ComponentCase {
        name: "Bars"

        function watch(target, signalName) {
            spy.target = null;
            spy.signalName = signalName;
            spy.target = target;
            spy.clear();
        }

        function test_aTapOnATabPicksIt() {
            const bar = made(barComponent, stage);
            watch(bar, "picked");

            mouseClick(findChild(bar, "tab1"));

            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], 1);
        }

        function test_theTabsFoldAt150PercentAndNotBefore_data() {
            return [
                { tag: "100 %", scale: 1, isFolded: false },
                { tag: "149 %", scale: 1.49, isFolded: false },
                { tag: "150 %", scale: 1.5, isFolded: true },
                { tag: "200 %", scale: 2, isFolded: true }
            ];
        }

        function test_theTabsFoldAt150PercentAndNotBefore(data) {
            Theme.textScale = data.scale;
            const bar = made(barComponent, stage);

            compare(bar.isFolded, data.isFolded);
            compare(findChild(bar, "menu").visible, data.isFolded);
            compare(findChild(bar, "tab0").visible, !data.isFolded);
            verify(findChild(bar, "help").visible);
            verifyNothingIsCut(bar);
        }

        function test_theTabsFoldWhereTheirWordsHaveNoRoom() {
            const bar = made(barComponent, stage, { tabs: longPlaces });

            verify(bar.isFolded);
        }

        function test_theMenuLeadsToEveryPlaceAndToSettings() {
            Theme.textScale = 2;
            const bar = made(barComponent, stage);
            const sheet = findChild(bar, "sheet");

            mouseClick(findChild(bar, "menu"));
            tryVerify(() => sheet.opened);
            watch(bar, "picked");
            mouseClick(findChild(sheet.contentItem, "row1"));
            compare(spy.signalArguments[0][0], 1);
            tryVerify(() => !sheet.visible);

            mouseClick(findChild(bar, "menu"));
            tryVerify(() => sheet.opened);
            watch(bar, "settingsAsked");
            mouseClick(findChild(sheet.contentItem, "settings"));
            compare(spy.count, 1);
        }

        function test_theMenuWorksByKeyboard() {
            Theme.textScale = 2;
            const bar = made(barComponent, stage);
            const sheet = findChild(bar, "sheet");
            findChild(bar, "menu").forceActiveFocus(Qt.TabFocusReason);

            keyClick(Qt.Key_Return);
            tryVerify(() => sheet.opened);
            verify(findChild(sheet.contentItem, "row0").activeFocus);
            keyClick(Qt.Key_Escape);

            tryVerify(() => !sheet.visible);
            verify(findChild(bar, "menu").activeFocus);
        }

        function test_theMenuButtonAlsoClosesTheMenu() {
            Theme.textScale = 2;
            const bar = made(barComponent, stage);
            const sheet = findChild(bar, "sheet");
            mouseClick(findChild(bar, "menu"));
            tryVerify(() => sheet.opened);

            mouseClick(findChild(bar, "menu"));

            tryVerify(() => !sheet.visible);
        }

        function test_helpIsOneTapAwayFromTheOpenMenu() {
            Theme.textScale = 2;
            const bar = made(barComponent, stage);
            mouseClick(findChild(bar, "menu"));
            tryVerify(() => findChild(bar, "sheet").opened);
            watch(bar, "helpAsked");

            mouseClick(findChild(bar, "help"));

            compare(spy.count, 1);
        }

        function test_theRailHasSettingsAfterThePlacesAndHelpAtItsFoot() {
            const rail = made(railComponent, stage);
            const help = findChild(rail, "help");

            verify(help.y + help.height > rail.height - 30);
            watch(rail, "settingsAsked");
            mouseClick(findChild(rail, "settings"));
            compare(spy.count, 1);
            watch(rail, "picked");
            mouseClick(findChild(rail, "row1"));
            compare(spy.signalArguments[0][0], 1);
        }

        function test_theNarrowRailIsSlimAndKeepsEveryWord() {
            const rail = made(railComponent, stage, { isNarrow: true, height: 360 });

            compare(rail.implicitWidth, 72);
            rail.width = rail.implicitWidth;
            waitForRendering(stage);
            verifyNothingIsCut(rail);
        }

        function test_aFlowLeadsBackOnAndToHelp_data() {
            return [{ tag: "back", signalName: "backAsked" }, { tag: "onward", signalName: "onwardAsked" }, { tag: "help", signalName: "helpAsked" }];
        }

        function test_aFlowLeadsBackOnAndToHelp(data) {
            const bar = made(flowComponent, stage, { onward: "Go on" });
            watch(bar, data.signalName);

            mouseClick(findChild(bar, data.tag));

            compare(spy.count, 1);
        }

        function test_theWayOnIsNoWiderThanTheColumnAndStandsBelowIt_data() {
            return [{ tag: "tablet", width: 800 }, { tag: "desktop", width: 1280 }];
        }

        function test_theWayOnIsNoWiderThanTheColumnAndStandsBelowIt(data) {
            const bar = made(flowComponent, stage, { onward: "Go on" });
            bar.width = data.width;
            const onward = findChild(bar, "onward");

            compare(onward.width, Theme.columnMax);
            compare(onward.x, (data.width - Theme.columnMax) / 2);
            bar.LayoutMirroring.enabled = true;
            compare(onward.x, (data.width - Theme.columnMax) / 2);
        }

        function test_theWayOnGivesWayToBackAndHelp() {
            const bar = made(flowComponent, stage, { onward: "Go on" });
            bar.width = 640;
            const onward = findChild(bar, "onward");
            const back = findChild(bar, "back");

            verify(onward.x >= back.x + back.width);
            verify(onward.x + onward.width <= findChild(bar, "help").x);
        }

        function test_aFlowWithoutRoomTakesTwoRows() {
            const bar = made(flowComponent, stage, { onward: "Go on" });
            const before = bar.height;
            verify(!bar.isStacked);

            bar.onward = "I have written it down";
            waitForRendering(stage);

            verify(bar.isStacked);
            verify(bar.height > before);
            verifyNothingIsCut(bar);
        }

        function test_aWayOnThatGoesAndComesKeepsItsSizeAndPlace() {
            Theme.textScale = 2;
            const bar = made(flowComponent, stage, { width: 360, onward: "Choose a file" });
            const next = findChild(bar, "onward");
            const before = Qt.rect(next.x, next.y, next.width, next.height);
            verify(bar.isStacked);

            bar.onward = "";
            waitForRendering(stage, 100);
            bar.onward = "Choose a file";
            waitForRendering(stage, 100);

            compare(Qt.rect(next.x, next.y, next.width, next.height), before);
            verify(next.y + next.height <= findChild(bar, "help").y);
        }

        function test_aFlowShowsOnlyTheWaysThereAre() {
            const bar = made(flowComponent, stage, { canGoBack: false, hasHelp: false });

            verify(!findChild(bar, "back").visible);
            verify(!findChild(bar, "onward").visible);
            verify(!findChild(bar, "help").visible);
        }

        function test_helpStandsAtTheLeftWhereOneReadsFromTheRight() {
            const bar = made(barComponent, stage, { "LayoutMirroring.enabled": true, "LayoutMirroring.childrenInherit": true });

            verify(findChild(bar, "help").x < 20);
            verify(findChild(bar, "tab0").x > findChild(bar, "tab1").x);
        }
    }
}
