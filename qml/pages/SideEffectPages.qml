pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// "I feel unwell" and the checklist behind it, on the stack they are given.
QtObject {
    id: root

    required property PageStack stack
    required property SideEffectController controller
    required property TreatmentController treatment
    required property HelpController help
    required property bool hasHelp
    readonly property bool isDone: controller.isDone

    signal helpAsked()

    function open() {
        stack.push(unwellPage);
    }

    function begin() {
        stack.pop();
        controller.open();
        stack.push(groupPage);
    }

    function askAboutBladder() {
        controller.openBladderQuestion();
        stack.push(groupPage);
    }

    function goBack() {
        if (!controller.previous())
            stack.pop();
    }

    onIsDoneChanged: {
        if (isDone)
            stack.push(donePage);
    }

    property Component unwellPage: UnwellPage {
        objectName: "unwellPage"
        help: root.help
        treatment: root.treatment
        hasHelp: root.hasHelp
        onBackAsked: root.stack.pop()
        onOnwardAsked: root.begin()
        onHelpAsked: root.helpAsked()
    }

    property Component groupPage: SideEffectPage {
        controller: root.controller
        treatment: root.treatment
        help: root.help
        hasHelp: root.hasHelp
        onBackAsked: root.goBack()
        onHelpAsked: root.helpAsked()
    }

    property Component donePage: SideEffectsDonePage {
        controller: root.controller
        treatment: root.treatment
        help: root.help
        hasHelp: root.hasHelp
        onBackAsked: {
            root.controller.previous();
            root.stack.pop();
        }
        onOnwardAsked: {
            root.stack.pop();
            root.stack.pop();
        }
        onHelpAsked: root.helpAsked()
    }
}
