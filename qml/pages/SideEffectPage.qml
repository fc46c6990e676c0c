pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// One group of the checklist. Each tap saves; leaving it out is as easy as answering.
FlowPage {
    id: root

    required property SideEffectController controller
    required property TreatmentController treatment
    required property HelpController help
    property int open: -1

    // -1 closes them all.
    function answer(index: int, severity: int) {
        controller.answer(index, severity);
        open = -1;
    }

    function goOn() {
        open = -1;
        scrollTo(0);
        controller.next();
    }

    onward: qsTr("Next")
    spacing: Theme.s4
    onOnwardAsked: goOn()

    StepBar {
        step: root.controller.step
        steps: root.controller.steps
        text: qsTr("Page %1 of %2").arg(step).arg(steps)
    }

    PageHeader {
        title: root.controller.groupName
        detail: qsTr("Did you notice any of these? Each answer is saved.")
    }

    TellClinic {
        controller: root.controller
        treatment: root.treatment
        help: root.help
    }

    Banner {
        objectName: "effectProblem"
        visible: text !== ""
        title: qsTr("This could not be saved")
        text: root.controller.problem
        action: qsTr("Try again")
        onActed: root.controller.retry()
    }

    Card {
        Repeater {
            id: items

            model: root.controller.items

            SideEffectItemRow {
                answers: root.controller.answers
                isOpen: root.open === index
                onToggled: root.open = isOpen ? -1 : index
                onAnswered: severity => root.answer(index, severity)
            }
        }
    }

    ActionButton {
        objectName: "noneOfAll"
        visible: root.controller.unanswered > 0
        width: parent.width
        kind: ActionButton.Second
        text: root.controller.unanswered < items.count ? qsTr("None of the others") : qsTr("None of these")
        onClicked: {
            root.controller.answerNone();
            root.goOn();
        }
    }

    ActionButton {
        objectName: "rather"
        visible: root.controller.unanswered > 0
        width: parent.width
        kind: ActionButton.Second
        text: qsTr("I'd rather not answer")
        onClicked: root.goOn()
    }
}
