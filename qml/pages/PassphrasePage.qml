import QtQuick
import Homeward
import Homeward.Components

// The passphrase, twice. The button always works, and says what is missing.
FlowPage {
    id: root

    required property OnboardingController controller

    function choose() {
        controller.choosePassphrase(passphrase.text, again.text);
    }

    onward: qsTr("Go on")
    onOnwardAsked: choose()
    onBackAsked: controller.goBack()

    PageHeader {
        title: qsTr("Choose a passphrase")
        detail: qsTr("Four or five words that do not belong together.")
    }

    Field {
        id: passphrase

        objectName: "passphrase"
        label: qsTr("Passphrase")
        isSecret: true
        onEdited: text => root.controller.weigh(text)
        onAccepted: again.takeFocus()
    }

    StrengthMeter {
        width: parent.width
        visible: strength > 0
        strength: root.controller.strength
    }

    Field {
        id: again

        objectName: "again"
        label: qsTr("The same once more")
        isSecret: true
        isShown: passphrase.isShown
        fault: root.controller.problem
        onAccepted: root.choose()
    }

    Words {
        objectName: "working"
        visible: root.controller.isWorking
        width: parent.width
        look: Theme.strong
        text: qsTr("Making your keys. This takes a few seconds.")
        Accessible.role: Accessible.AlertMessage
    }

    InfoRow {
        glyph: "key-round"
        text: qsTr("Nobody can reset it")
        detail: qsTr("If you forget it, only your recovery words open the diary. You get them next.")
    }
}
