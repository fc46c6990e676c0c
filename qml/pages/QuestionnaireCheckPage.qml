pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// All answers before they count. Each leads back to its question.
FlowPage {
    id: root

    required property QuestionnaireController controller

    signal laterAsked()

    onward: qsTr("Done")
    onOnwardAsked: controller.finish()

    PageHeader {
        title: qsTr("Your answers")
        detail: qsTr("Tap one to change it. After Done they stay as they are.")
    }

    QuestionnaireProblem {
        controller: root.controller
    }

    Card {
        Repeater {
            model: root.controller.check

            AnswerLine {
                onClicked: root.controller.change(index)
            }
        }
    }

    LaterButton {
        anchors.left: parent.left
        anchors.leftMargin: -Theme.s3
        onClicked: root.laterAsked()
    }
}
