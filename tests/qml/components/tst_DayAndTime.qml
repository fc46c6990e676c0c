import QtQuick
import QtTest
import Homeward.Components

Item {
    id: stage

    // Tuesday 11 November 2025
    readonly property int tuesday: 20403

    width: 360
    height: 640

    Component {
        id: dayComponent

        DayChoice {
            width: 320
            name: "Day"
            today: stage.tuesday
        }
    }

    Component {
        id: timeComponent

        TimeStepper {
            width: 320
            name: "Time"
        }
    }

    SignalSpy {
        id: spy
    }

    ComponentCase {
        name: "DayAndTime"

        function watched(component, signalName, properties) {
            const item = made(component, stage, properties);
            spy.target = null;
            spy.signalName = signalName;
            spy.target = item;
            spy.clear();
            return item;
        }

        function days(item) {
            return itemsIn(item, child => child instanceof Choice && child.visible);
        }

        function test_leapsOfFourWeeksAreThereWhereTheyAreWantedAndEndAtTheEdge() {
            const plain = watched(dayComponent, "picked", {});
            verify(!findChild(plain, "muchEarlier").visible);

            const item = watched(dayComponent, "picked", { hasLeaps: true, from: stage.tuesday - 40, to: stage.tuesday });
            const week = item.week;
            mouseClick(findChild(item, "muchEarlier"));
            compare(item.week, week - 28);
            mouseClick(findChild(item, "muchEarlier"));
            verify(item.week <= stage.tuesday - 40, "the first week");
            verify(item.week > stage.tuesday - 47);
            mouseClick(findChild(item, "muchLater"));
            mouseClick(findChild(item, "muchLater"));
            compare(item.week, week);
        }

        function test_aWeekBeginsAsTheLanguageHasIt() {
            const item = watched(dayComponent, "picked", { from: stage.tuesday - 365 });

            compare((item.week + 4) % 7, Qt.locale().firstDayOfWeek % 7);
            verify(item.week <= stage.tuesday && stage.tuesday < item.week + 7);
            compare(days(item).length, 7);
        }

        function test_daysAreWrittenOutAndNearOnesNamed() {
            const item = watched(dayComponent, "picked", { from: stage.tuesday - 365 });

            const today = findChild(item, "day" + stage.tuesday);
            verify(today.text.includes("11"), today.text);
            compare(today.detail, "Today");
            compare(findChild(item, "day" + (stage.tuesday + 1)).detail, "Tomorrow");
            compare(findChild(item, "day" + (stage.tuesday + 2)).detail, "");
        }

        function test_daysBeforeTheFirstOneAreNotOffered() {
            const item = watched(dayComponent, "picked");

            compare(item.first, stage.tuesday);
            verify(!days(item).some(choice => choice.day < stage.tuesday));
            verify(!findChild(item, "earlier").enabled);
        }

        function test_daysAfterTheLastOneAreNotOffered() {
            const item = watched(dayComponent, "picked", { to: stage.tuesday + 1 });

            compare(days(item).map(choice => choice.day), [stage.tuesday, stage.tuesday + 1]);
            verify(!findChild(item, "later").enabled);
        }

        function test_aTapPicksAndIsShownOnceItIsKept() {
            const item = watched(dayComponent, "picked");

            mouseClick(findChild(item, "day" + (stage.tuesday + 1)));

            compare(spy.signalArguments[0][0], stage.tuesday + 1);
            compare(days(item).filter(choice => choice.chosen).length, 0);
            item.day = stage.tuesday + 1;
            verify(findChild(item, "day" + (stage.tuesday + 1)).chosen);
        }

        function test_buttonsAndPageKeysTurnTheWeeks() {
            const item = watched(dayComponent, "picked");
            const week = item.week;

            mouseClick(findChild(item, "later"));
            compare(item.week, week + 7);
            compare(days(item).length, 7);
            mouseClick(findChild(item, "earlier"));
            compare(item.week, week);
            days(item)[0].forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_PageDown);
            compare(item.week, week + 7);
            keyClick(Qt.Key_PageUp);
            keyClick(Qt.Key_PageUp);
            compare(item.week, week);
            compare(spy.count, 0);
        }

        function test_theChosenDaysWeekIsInSight() {
            const item = watched(dayComponent, "picked", { day: stage.tuesday + 30 });

            verify(findChild(item, "day" + (stage.tuesday + 30)).chosen);
        }

        function test_arrowsMoveOverTheDays() {
            const item = watched(dayComponent, "picked", { from: stage.tuesday - 365 });
            days(item)[0].forceActiveFocus(Qt.TabFocusReason);

            keyClick(Qt.Key_Down);
            verify(days(item)[1].activeFocus);
            keyClick(Qt.Key_Return);

            compare(spy.signalArguments[0][0], item.week + 1);
        }

        function test_aStepOfTheTimeGoesRound_data() {
            return [
                { tag: "an hour more", minutes: 780, of: "hours", press: "more", told: 840 },
                { tag: "an hour less", minutes: 780, of: "hours", press: "less", told: 720 },
                { tag: "past midnight", minutes: 23 * 60 + 5, of: "hours", press: "more", told: 5 },
                { tag: "before midnight", minutes: 5, of: "hours", press: "less", told: 23 * 60 + 5 },
                { tag: "five minutes more", minutes: 780, of: "minutes", press: "more", told: 785 },
                { tag: "five minutes less, same hour", minutes: 780, of: "minutes", press: "less", told: 835 },
                { tag: "past the hour, same hour", minutes: 835, of: "minutes", press: "more", told: 780 },
                { tag: "up to a step", minutes: 783, of: "minutes", press: "more", told: 785 },
                { tag: "down to a step", minutes: 788, of: "minutes", press: "less", told: 780 }
            ];
        }

        function test_aStepOfTheTimeGoesRound(data) {
            const item = watched(timeComponent, "edited", { minutes: data.minutes });

            mouseClick(findChild(findChild(item, data.of), data.press));

            compare(spy.signalArguments[0][0], data.told);
        }

        function test_aTimeThatIsNoStepIsShownAsItIs() {
            const item = watched(timeComponent, "edited", { minutes: 13 * 60 + 52 });

            verify(findChild(item, "time").text.includes("52"));
            compare(findChild(item, "minutes").text, "52");
            verify(item.Accessible.name.startsWith("Time: "));
        }

        function test_nothingIsCutForLargeText_data() {
            return [{ tag: "day", component: dayComponent }, { tag: "time", component: timeComponent }];
        }

        function test_nothingIsCutForLargeText(data) {
            Theme.textScale = 2;

            verifyNothingIsCut(made(data.component, stage));
        }
    }
}
