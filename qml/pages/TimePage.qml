import QtQuick
import Homeward
import Homeward.Components

// When something happened, in steps of five minutes.
FlowPage {
    id: root

    required property SessionSteps steps
    required property string question
    property string detail: ""
    property bool canBeUnknown: false
    property string other: ""
    readonly property TimeChoice time: steps.time

    signal gone()
    signal saveAsked()
    signal otherAsked()

    onward: qsTr("Save")
    spacing: Theme.s5
    onBackAsked: gone()
    onOnwardAsked: saveAsked()

    Connections {
        target: root.steps

        function onActed() {
            root.gone();
        }
    }

    PageHeader {
        title: root.question
        detail: root.detail
    }

    ValueStepper {
        objectName: "timeStepper"
        name: root.question
        text: root.time.text
        from: -1
        to: 1
        stepSize: 1
        onEdited: step => root.time.step(step)
    }

    Flow {
        width: parent.width
        spacing: Theme.s2

        ActionButton {
            objectName: "hourEarlier"
            kind: ActionButton.Second
            text: qsTr("1 hour earlier")
            onClicked: root.time.step(-12)
        }

        ActionButton {
            objectName: "hourLater"
            kind: ActionButton.Second
            text: qsTr("1 hour later")
            onClicked: root.time.step(12)
        }
    }

    Banner {
        objectName: "stepProblem"
        visible: text !== ""
        title: qsTr("This could not be saved")
        text: root.steps.problem
        action: qsTr("Try again")
        onActed: root.saveAsked()
    }

    ActionButton {
        objectName: "unknown"
        visible: root.canBeUnknown
        width: parent.width
        kind: ActionButton.Quiet
        text: qsTr("I do not know")
        onClicked: root.gone()
    }

    ActionButton {
        objectName: "other"
        visible: text !== ""
        width: parent.width
        kind: ActionButton.Quiet
        text: root.other
        onClicked: root.otherAsked()
    }
}
