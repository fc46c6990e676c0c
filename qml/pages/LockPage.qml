import QtQuick
import Homeward
import Homeward.Components

// The lock: no name, no counts, nothing of what lies behind it.
FlowPage {
    id: root

    required property LockController controller
    required property SettingsController settings
    // Of what, nobody is told here.
    required property bool isRecording
    readonly property string forgotText: qsTr("I forgot my passphrase")
    readonly property bool isLow: height < Theme.shortBelow
    // After a session there is no picture.
    readonly property real skyHeight: isLow || Theme.isDim ? 0 : Theme.isLargeText ? 96 : width >= 700 ? 320 : 160

    signal forgotten()
    signal wished(int wish)

    // Large words have no room beside Help: they stand below the button.
    backText: Theme.isLargeText ? "" : forgotText
    backGlyph: ""
    canGoBack: !Theme.isLargeText
    topSpace: skyHeight + Theme.s8
    onBackAsked: forgotten()

    backdrop: Horizon {
        width: root.width
        height: root.skyHeight
        hasSun: !Theme.isLargeText
        sunAt: 0.6
        zoom: root.width >= 700 ? 1.9 : 1
    }

    Words {
        width: parent.width
        look: Theme.title
        text: qsTr("Enter your passphrase")
        Accessible.role: Accessible.Heading
    }

    Field {
        id: passphrase

        objectName: "passphrase"
        label: qsTr("Passphrase")
        isSecret: true
        fault: root.controller.problem
        onAccepted: root.controller.unlock(text)
    }

    ActionButton {
        objectName: "unlock"
        width: parent.width
        text: root.controller.state === LockController.Working ? qsTr("Opening your diary") : qsTr("Unlock")
        onClicked: root.controller.unlock(passphrase.text)
    }

    Words {
        objectName: "recordingGoesOn"
        visible: root.isRecording
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: qsTr("The recording goes on while the app is locked.")
    }

    LockShortcuts {
        visible: root.settings.lockShortcuts
        onWished: wish => root.wished(wish)
    }

    ActionButton {
        objectName: "forgot"
        visible: Theme.isLargeText
        width: parent.width
        kind: ActionButton.Quiet
        text: root.forgotText
        onClicked: root.forgotten()
    }
}
