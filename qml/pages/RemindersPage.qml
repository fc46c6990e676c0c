pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// What one is reminded of, and when. A switch is in force at once; below stands what the lock screen will say.
FlowPage {
    id: root

    required property ReminderController controller
    readonly property bool isReady: controller.state === ReminderController.Ready

    signal moodTimeAsked()
    signal quietHoursAsked()

    spacing: Theme.s3
    Component.onCompleted: controller.refresh()
    onVisibleChanged: if (visible) controller.refresh()

    PageHeader {
        title: qsTr("Reminders")
        detail: qsTr("Others can see them on your screen. They say nothing about your health.")
    }

    Skeleton {
        visible: root.controller.state === ReminderController.Unknown
    }

    Banner {
        objectName: "remindersProblem"
        visible: root.controller.state === ReminderController.Failed
        text: qsTr("This could not be read. Your entries are kept.")
        action: qsTr("Try again")
        onActed: root.controller.refresh()
    }

    Banner {
        objectName: "settingProblem"
        visible: text !== ""
        text: root.controller.problem
    }

    Card {
        visible: root.isReady

        ListRow {
            objectName: "moodTime"
            glyph: "clock"
            text: qsTr("Time of the check-in")
            trailing: root.controller.moodText
            onClicked: root.moodTimeAsked()
        }

        ListRow {
            objectName: "quietHours"
            isLined: true
            glyph: "moon"
            text: qsTr("Quiet hours")
            trailing: root.controller.quietText
            onClicked: root.quietHoursAsked()
        }
    }

    Card {
        visible: root.isReady

        Repeater {
            model: root.controller.kinds

            ToggleRow {
                required property int index
                required property string title
                required property bool isOn

                required detail
                objectName: "kind" + index
                isLined: index > 0
                text: title
                checked: isOn
                onToggled: {
                    root.controller.turn(index, checked);
                    checked = Qt.binding(() => isOn);
                }
            }
        }
    }

    Heading {
        visible: root.isReady && upcoming.count > 0
        text: qsTr("What you will see next")
    }

    Card {
        visible: root.isReady && upcoming.count > 0

        Repeater {
            id: upcoming

            model: root.controller.upcoming

            LineRow {}
        }
    }

    Words {
        objectName: "carrier"
        visible: text !== ""
        width: parent.width
        look: Theme.caption
        color: Theme.c.soft
        text: root.controller.carrierText
    }

    ActionButton {
        objectName: "test"
        visible: root.isReady
        width: parent.width
        kind: ActionButton.Second
        glyph: "bell"
        text: qsTr("Send me a test reminder")
        onClicked: root.controller.sendTest()
    }

    Banner {
        objectName: "testResult"
        visible: text !== ""
        text: root.controller.testText
    }
}
