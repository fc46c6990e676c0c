import QtQuick
import Homeward
import Homeward.Components

// One question, or the answer to it and what one may add.
FocusScope {
    id: root

    required property CheckInController controller
    readonly property bool isKnown: controller.state !== CheckInController.Unknown
    readonly property bool isAsking: controller.isAsking
    readonly property bool isFailed: controller.state === CheckInController.Failed

    // Something that one has to see.
    signal problemCame(problem: Item)

    // The keys stay where one is when the question turns into its answer, and back.
    function keepFocus() {
        const tap = Window.activeFocusItem as Tap;
        const reason = tap?.visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason;
        if (activeFocus)
            (isAsking ? question : answer).takeFocus(reason);
    }

    width: parent ? parent.width : 0
    implicitHeight: column.height
    onIsAskingChanged: keepFocus()

    Column {
        id: column

        width: parent.width
        spacing: Theme.s5

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
                    root.problemCame(problem);
            }
        }

        TodayExtras {
            objectName: "extras"
            visible: answer.visible
            controller: root.controller
        }

        Flow {
            visible: answer.visible
            x: root.LayoutMirroring.enabled ? 0 : -Theme.s3
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
}
