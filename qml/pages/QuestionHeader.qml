import QtQuick
import Homeward
import Homeward.Components

// Where one is, and the way out that keeps the answers. Below each other where there is no room beside.
Column {
    id: root

    required property QuestionnaireController controller
    readonly property string place: controller.isCounted ? qsTr("Question %1 of %2").arg(controller.step).arg(controller.steps) : qsTr("One more, not counted")
    readonly property bool isStacked: words.width + later.width > width

    signal laterAsked()

    width: parent ? parent.width : 0

    TextMetrics {
        id: words

        font.family: Theme.label.family
        font.pixelSize: Theme.label.size
        font.weight: Font.Medium
        text: root.place
    }

    Item {
        width: parent.width
        implicitHeight: steps.implicitHeight

        StepBar {
            id: steps

            step: root.controller.step
            steps: root.controller.steps
            text: root.place
        }

        LaterButton {
            id: later

            visible: !root.isStacked
            anchors.right: parent.right
            anchors.rightMargin: -Theme.s3
            y: (Theme.label.line - height) / 2
            onClicked: root.laterAsked()
        }
    }

    LaterButton {
        visible: root.isStacked
        anchors.left: parent.left
        anchors.leftMargin: -Theme.s3
        onClicked: root.laterAsked()
    }
}
