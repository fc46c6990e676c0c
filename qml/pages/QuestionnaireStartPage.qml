import QtQuick
import Homeward
import Homeward.Components

// What it is for, how long it takes, and who will see it.
FlowPage {
    id: root

    required property QuestionnaireController controller

    backText: qsTr("Not now")
    backGlyph: ""
    onward: controller.isBegun ? qsTr("Go on") : qsTr("Start")
    onOnwardAsked: controller.start()

    PageHeader {
        title: root.controller.name
    }

    Words {
        width: parent.width
        text: root.controller.about
    }

    Card {
        InfoRow {
            glyph: "clock"
            text: qsTr("%1 You can skip this.").arg(root.controller.minutes)
            detail: qsTr("Each answer is saved when you tap it.")
        }

        Divider {
            anchors.right: parent.right
        }

        InfoRow {
            glyph: "lock"
            text: qsTr("Nobody sees your answers but you.")
            detail: qsTr("They stay on this phone. Nothing is sent now.")
        }
    }

    QuestionnaireProblem {
        controller: root.controller
    }
}
