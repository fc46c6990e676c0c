pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A day, out of one week at a time. Two buttons turn the weeks; the days are answers in full width, all within a thumb's
// reach. Days are counted from 1 January 1970, so that no time zone moves them.
FocusScope {
    id: root

    required property string name
    required property int today
    // The chosen one; any day before `from` for none.
    property int day: -1
    property int from: today
    property int to: today + 365
    // For days that may lie far away: two more buttons, of four weeks each.
    property bool hasLeaps: false
    // The first day of the week in sight.
    property int week: weekOf(day >= from ? day : Math.max(today, from))
    readonly property int first: Math.max(week, from)
    readonly property int last: Math.min(week + 6, to)
    // Where a long date names its month before its day, as in "November 11".
    readonly property string order: Qt.locale().dateFormat(Locale.LongFormat).replace("dddd", "")
    readonly property bool isMonthFirst: order.indexOf("M") < order.indexOf("d")
    readonly property string fullDay: isMonthFirst ? qsTr("dddd, MMMM d", "date pattern") : qsTr("dddd d MMMM", "date pattern")
    readonly property string weekStart: isMonthFirst ? qsTr("MMM d", "date pattern") : qsTr("d MMM", "date pattern")
    readonly property string weekEnd: isMonthFirst ? qsTr("MMM d, yyyy", "date pattern") : qsTr("d MMM yyyy", "date pattern")

    signal picked(int day)

    function weekOf(day: int): int {
        const weekday = (day + 4) % 7;
        return day - (weekday - Qt.locale().firstDayOfWeek + 7) % 7;
    }

    function written(day: int, format: string): string {
        return new Date(1970, 0, 1 + day, 12).toLocaleDateString(Qt.locale(), format);
    }

    function nearness(day: int): string {
        return day === today ? qsTr("Today") : day === today + 1 ? qsTr("Tomorrow") : day === today - 1 ? qsTr("Yesterday") : "";
    }

    function turn(weeks: int) {
        week = Math.max(weekOf(from), Math.min(weekOf(to), week + 7 * weeks));
        days.at = 0;
    }

    width: parent ? parent.width : 0
    implicitHeight: column.height
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    onDayChanged: if (day >= from) week = weekOf(day)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown;
        if (event.accepted)
            turn(event.key === Qt.Key_PageUp ? -1 : 1);
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.s3

        RowLayout {
            width: parent.width
            spacing: Theme.s3

            IconButton {
                objectName: "earlier"
                isFilled: true
                glyph: "chevron-left"
                text: qsTr("Earlier week")
                enabled: root.week > root.from
                opacity: enabled ? 1 : 0
                onClicked: root.turn(-1)
            }

            Words {
                objectName: "week"
                Layout.fillWidth: true
                look: Theme.strong
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("%1 to %2").arg(root.written(root.week, root.weekStart)).arg(root.written(root.week + 6, root.weekEnd))
            }

            IconButton {
                objectName: "later"
                isFilled: true
                glyph: "chevron-right"
                text: qsTr("Later week")
                enabled: root.week + 6 < root.to
                opacity: enabled ? 1 : 0
                onClicked: root.turn(1)
            }
        }

        GridLayout {
            visible: root.hasLeaps
            width: parent.width
            columns: Theme.isLargeText ? 1 : 2
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2

            ActionButton {
                objectName: "muchEarlier"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                kind: ActionButton.Quiet
                text: qsTr("4 weeks earlier")
                onClicked: root.turn(-4)
            }

            ActionButton {
                objectName: "muchLater"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                kind: ActionButton.Quiet
                text: qsTr("4 weeks later")
                onClicked: root.turn(4)
            }
        }

        RovingGroup {
            id: days

            width: parent.width
            implicitHeight: rows.height
            items: answers
            chosen: root.day >= root.first && root.day <= root.last ? root.day - root.first : -1

            Column {
                id: rows

                width: parent.width
                spacing: Theme.s2

                Repeater {
                    id: answers

                    // Of `week` alone: on a leap `first` and `last` follow one after the other.
                    model: Math.min(root.week + 6, root.to) - Math.max(root.week, root.from) + 1

                    Choice {
                        required property int index
                        readonly property int day: root.first + index

                        objectName: "day" + day
                        text: root.written(day, root.fullDay)
                        detail: root.nearness(day)
                        chosen: day === root.day
                        focusPolicy: days.policyFor(index)
                        onActiveFocusChanged: if (activeFocus) days.at = index
                        onClicked: root.picked(day)
                    }
                }
            }
        }
    }
}
