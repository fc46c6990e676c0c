pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// The safety plan and the pages on which it is written, on the stack they are given.
QtObject {
    id: root

    required property PageStack stack
    required property SafetyPlanController controller
    required property PlanFile file
    required property HelpController help
    required property bool hasHelp

    signal helpAsked()

    function open() {
        controller.settle();
        stack.push(planPage);
    }

    function addPerson() {
        controller.addPerson();
        stack.push(personPage);
    }

    property Component planPage: SafetyPlanPage {
        controller: root.controller
        file: root.file
        help: root.help
        hasHelp: root.hasHelp
        onTextAsked: row => {
            root.controller.editText(row);
            root.stack.push(root.textPage);
        }
        onPersonAsked: row => {
            root.controller.editPerson(row);
            root.stack.push(root.personPage);
        }
        onAddAsked: root.addPerson()
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component textPage: PlanTextPage {
        editor: root.controller.text
        hasHelp: root.hasHelp
        onGone: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component personPage: PlanPersonPage {
        controller: root.controller
        hasHelp: root.hasHelp
        onGone: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }
}
