pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// The seven headings, each with the person's own words, and those whom one can call.
FlowPage {
    id: root

    required property SafetyPlanController controller
    required property HelpController help

    signal textAsked(int row)
    signal personAsked(int row)
    signal addAsked()

    spacing: Theme.s3
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
}
