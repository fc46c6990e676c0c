import QtQuick
import Homeward
import Homeward.Components

// The clinic's number, and what to do without one.
SessionPlace {
    id: root

    required property TreatmentController controller
    required property HelpController help
    readonly property string phone: controller.clinicPhone

    signal clinicAsked()

    spacing: Theme.s5

    PageHeader {
        title: root.controller.clinicName === "" ? qsTr("Your clinic") : root.controller.clinicName
        detail: root.controller.clinicHours
    }

    Words {
        objectName: "clinicPhone"
        visible: text !== ""
        width: parent.width
        look: Theme.title
        text: root.phone
    }

    ActionButton {
        objectName: "callClinic"
        visible: root.phone !== ""
        width: parent.width
        glyph: "phone"
        text: qsTr("Call your clinic")
        onClicked: root.help.call(root.phone)
    }

    DialProblem {
        controller: root.help
    }

    Banner {
        objectName: "noClinic"
        visible: root.phone === ""
        glyph: "phone"
        title: qsTr("No number for your clinic yet")
        text: qsTr("Staff or a letter from the clinic have it.")
        action: qsTr("Add the number")
        onActed: root.clinicAsked()
    }

    EmergencyNumber {
        controller: root.help
        detail: qsTr("Call if you are in danger.")
    }
}
