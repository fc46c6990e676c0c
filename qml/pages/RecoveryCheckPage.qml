import QtQuick
import Homeward
import Homeward.Components

// Two of the words, to be sure that they are on paper.
FlowPage {
    id: root

    required property OnboardingController controller

    function check() {
        controller.checkWords(first.text, second.text);
    }

    onward: qsTr("Go on")
    onOnwardAsked: check()
    onBackAsked: controller.goBack()

    PageHeader {
        title: qsTr("Two of your words")
        detail: qsTr("Look at your paper. Back shows the list again.")
    }

    Field {
        id: first

        objectName: "first"
        label: qsTr("Word number %1").arg(root.controller.firstAsked)
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        onAccepted: second.takeFocus()
    }

    Field {
        id: second

        objectName: "second"
        label: qsTr("Word number %1").arg(root.controller.secondAsked)
        inputMethodHints: first.inputMethodHints
        fault: root.controller.problem
        onAccepted: root.check()
    }

    Words {
        objectName: "working"
        visible: root.controller.isWorking
        width: parent.width
        look: Theme.strong
        text: qsTr("Making your diary.")
        Accessible.role: Accessible.AlertMessage
    }
}
