pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// A questionnaire on the stack it is given. Leaves by itself when a session begins.
QtObject {
    id: root

    required property PageStack stack
    required property QuestionnaireController controller
    required property bool hasHelp

    signal helpAsked()

    function open(instrument: string) {
        controller.open(instrument);
        if (controller.state !== QuestionnaireController.Closed)
            stack.push(flow);
    }

    function leave() {
        if (stack.current as QuestionnaireFlow)
            stack.pop();
    }

    property Component flow: QuestionnaireFlow {
        objectName: "questionnaire"
        controller: root.controller
        hasHelp: root.hasHelp
        onGone: root.leave()
        onHelpAsked: root.helpAsked()
    }
}
