pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// The seven headings, each with the person's own words, and those whom one can call.
FlowPage {
    id: root

    required property SafetyPlanController controller
    required property PlanFile file
    required property HelpController help

    signal textAsked(int row)
    signal personAsked(int row)
    signal addAsked()

    spacing: Theme.s3
    onVisibleChanged: if (!visible) file.reset()
    Component.onCompleted: file.reset()
    aboveBar: UndoBar {
        objectName: "planUndo"
        visible: text !== ""
        height: visible ? implicitHeight : 0
        text: root.controller.removed
        onUndone: root.controller.bringBack()
    }

    PageHeader {
        title: qsTr("My safety plan")
        detail: qsTr("In my own words. It stays on this phone.")
    }

    Skeleton {
        visible: root.controller.state === SafetyPlanController.Unknown
    }

    Banner {
        objectName: "planProblem"
        visible: text !== ""
        text: root.controller.problem
        action: qsTr("Try again")
        onActed: root.controller.refresh()
    }

    DialProblem {
        controller: root.help
    }

    Repeater {
        model: root.controller.headings

        PlanHeading {
            people: root.controller.people
            onTextAsked: root.textAsked(index)
            onPersonAsked: row => root.personAsked(row)
            onAddAsked: root.addAsked()
            onCallAsked: number => root.help.call(number)
        }
    }

    ActionButton {
        objectName: "savePlanFile"
        visible: root.controller.state === SafetyPlanController.Known
        width: parent.width
        kind: ActionButton.Second
        text: qsTr("Save as a file")
        onClicked: root.file.save()
    }

    Words {
        visible: root.controller.state === SafetyPlanController.Known
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: qsTr("Plain text, without a lock. Whoever has the file can read your plan.")
    }

    Words {
        objectName: "planFileWorking"
        visible: root.file.state === PlanFile.Working
        width: parent.width
        look: Theme.strong
        text: qsTr("Writing the file.")
        Accessible.role: Accessible.AlertMessage
    }

    Banner {
        id: outcome

        objectName: "planFile"
        visible: text !== ""
        glyph: root.file.state === PlanFile.Done ? "check" : "circle-alert"
        title: root.file.state === PlanFile.Done ? qsTr("The file is there") : qsTr("There is no file")
        text: root.file.savedText + root.file.problem
        onVisibleChanged: if (visible) root.show(outcome)
    }
}
