import QtQuick
import Homeward
import Homeward.Components

// What it adds up to, in the words of its authors. No praise and no comfort: a number is neither.
FlowPage {
    id: root

    required property QuestionnaireController controller

    canGoBack: false
    onward: qsTr("Close")

    PageHeader {
        title: root.controller.name
    }

    HelpNear {
        visible: root.controller.isHelpNear
        onAsked: root.helpAsked()
    }

    Card {
        verticalPadding: Theme.s5
        padding: Theme.s5
        spacing: Theme.s2

        Words {
            objectName: "total"
            width: parent.width
            look: Theme.heading
            text: root.controller.total
        }

        Words {
            width: parent.width
            text: qsTr("This is not a diagnosis.")
        }
    }

    Words {
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: qsTr("Your answers are saved. Nobody sees them but you.")
    }

    Words {
        objectName: "credit"
        visible: text !== ""
        width: parent.width
        look: Theme.caption
        color: Theme.c.soft
        text: root.controller.credit
    }
}
