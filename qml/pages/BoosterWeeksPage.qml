import QtQuick
import Homeward
import Homeward.Components

// The weeks that the clinic named: a few common ones to tap, or any number.
FlowPage {
    id: root

    required property BoosterEditor editor
    readonly property var common: [2, 3, 4, 6, 8]

    onward: qsTr("Save")
    onOnwardAsked: root.editor.saveWeeks()

    PageHeader {
        title: qsTr("How many weeks?")
        detail: qsTr("From your last session to thinking about the next one, as your clinic said.")
    }

    Banner {
        objectName: "problem"
        visible: root.editor.state === BoosterEditor.Failed && text !== ""
        text: root.editor.problem
    }

    Choices {
        objectName: "commonWeeks"
        name: qsTr("How many weeks?")
        names: root.common.map(weeks => qsTr("%n weeks", "", weeks))
        current: root.common.indexOf(root.editor.weeks)
        onPicked: index => root.editor.weeks = root.common[index]
    }

    Words {
        width: parent.width
        look: Theme.strong
        text: qsTr("Another number")
        Accessible.role: Accessible.Heading
    }

    ValueStepper {
        objectName: "weeks"
        name: qsTr("Weeks")
        isKnown: root.editor.weeks > 0
        value: Math.max(0, root.editor.weeks)
        text: isKnown ? qsTr("%n weeks", "", value) : "–"
        startAt: 1
        from: 1
        to: 52
        stepSize: 1
        onEdited: value => root.editor.weeks = value
    }
}
