import QtQuick
import Homeward
import Homeward.Components

// What the person knows of their clinic. It stays on this phone.
FlowPage {
    id: root

    required property ClinicController controller

    onward: qsTr("Save")
    onOnwardAsked: controller.save()

    PageHeader {
        title: qsTr("Your clinic")
        detail: qsTr("This stays on your phone. Help shows the number and hours while Homeward is locked.")
    }

    Field {
        objectName: "clinicName"
        label: qsTr("Name")
        hint: qsTr("Riverside Clinic")
        text: root.controller.name
        fault: root.controller.nameFault
        onEdited: text => root.controller.name = text
        onAccepted: phone.takeFocus()
    }

    Field {
        id: phone

        objectName: "clinicPhone"
        label: qsTr("Phone number")
        hint: qsTr("555 0100")
        text: root.controller.phone
        fault: root.controller.phoneFault
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onEdited: text => root.controller.phone = text
        onAccepted: hours.takeFocus()
    }

    Field {
        id: hours

        objectName: "clinicHours"
        label: qsTr("Hours")
        hint: qsTr("Monday to Friday, 8 to 17")
        text: root.controller.hours
        onEdited: text => root.controller.hours = text
        onAccepted: root.controller.save()
    }

    Banner {
        objectName: "problem"
        visible: text !== ""
        title: qsTr("This could not be saved")
        text: root.controller.problem
        action: qsTr("Try again")
        onActed: root.controller.retry()
    }
}
