pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// What a clinic asks for before a course. Nothing depends on it in the app, and nothing is judged.
FlowPage {
    id: root

    required property PreparationController controller
    property int open: -1

    PageHeader {
        title: qsTr("Before your course")
        detail: root.controller.sourceText
    }

    Banner {
        objectName: "problem"
        visible: root.controller.problem !== ""
        title: qsTr("This could not be saved")
        text: root.controller.problem
        action: qsTr("Try again")
        onActed: root.controller.retry()
    }

    Card {
        Repeater {
            model: root.controller.items

            PreparationRow {
                answers: root.controller.answers
                isOpen: root.open === index
                onToggled: root.open = isOpen ? -1 : index
                onAnswered: answer => {
                    root.controller.answer(index, answer);
                    root.open = -1;
                }
            }
        }
    }

    Words {
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: qsTr("Not sure about something? Ask your clinic.")
    }
}
