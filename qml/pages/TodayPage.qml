import QtQuick
import Homeward
import Homeward.Components

// One question, or the answer to it and what one may add.
PageFrame {
    id: root

    required property CheckInController controller
    required property bool zoneDataIsOld
    property bool hasSettings: true
    property bool isLow: false
    readonly property bool isKnown: controller.state !== CheckInController.Unknown
    readonly property bool isAsking: controller.isAsking
    readonly property bool isFailed: controller.state === CheckInController.Failed
    readonly property real skyHeight: isLow ? 0 : Theme.isLargeText ? 96 : width >= 700 ? 320 : 160

    signal settingsAsked()

    // The keys stay where one is when the question turns into its answer, and back.
    function keepFocus() {
        const tap = Window.activeFocusItem as Tap;
        const reason = tap?.visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason;
        if (activeFocus)
            (isAsking ? question : answer).takeFocus(reason);
    }

    topSpace: skyHeight + (width >= 700 ? Theme.s8 : Theme.s5)
    spacing: Theme.s5
    onIsAskingChanged: keepFocus()

    backdrop: [
        Horizon {
            width: root.width
            height: root.skyHeight
            hasSun: !Theme.isLargeText
            zoom: root.width >= 700 ? 1.9 : 1
        },
        TodayHeader {
            visible: root.skyHeight >= 160
            x: root.LayoutMirroring.enabled ? root.width - root.blockX - width : root.blockX
            y: 18
            width: root.blockWidth
            date: root.controller.dateText
            greeting: root.controller.greeting
            hasSettings: root.hasSettings
            onSettingsAsked: root.settingsAsked()
        }
    ]

    Banner {
        objectName: "zoneBanner"
        visible: root.zoneDataIsOld
        glyph: "clock"
        text: qsTr("This phone's time zone data is old. Times may be an hour off.")
    }

    Skeleton {
        visible: !root.isKnown
    }

    TodayQuestion {
        id: question

        objectName: "question"
        visible: root.isKnown && root.isAsking
        controller: root.controller
    }

    TodayAnswer {
        id: answer

        objectName: "answer"
        visible: root.isKnown && !root.isAsking
        controller: root.controller
    }

    Banner {
        id: problem

        objectName: "problem"
        visible: text !== ""
        title: root.isFailed && root.controller.score >= 0 ? qsTr("This could not be saved") : ""
        text: root.controller.problem
        action: root.isFailed ? qsTr("Try again") : ""
        onActed: root.controller.retry()
        onVisibleChanged: {
            if (visible)
                root.show(problem);
        }
    }

    TodayExtras {
        objectName: "extras"
        visible: answer.visible
        controller: root.controller
    }

    Flow {
        visible: answer.visible
        x: root.LayoutMirroring.enabled ? Theme.s3 : -Theme.s3
        width: parent.width + Theme.s3
        spacing: Theme.s2

        ActionButton {
            objectName: "change"
            kind: ActionButton.Quiet
            text: qsTr("Change")
            Accessible.name: qsTr("Change your mood today")
            onClicked: root.controller.changeScore()
        }

        ActionButton {
            objectName: "again"
            kind: ActionButton.Quiet
            text: qsTr("Check in again")
            onClicked: root.controller.askAgain()
        }
    }
}
