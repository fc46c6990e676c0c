import QtQuick
import Homeward
import Homeward.Components

// One button that calls the clinic, where its number is known.
ActionButton {
    required property TreatmentController treatment
    required property HelpController help

    objectName: "callClinic"
    visible: treatment.clinicPhone !== ""
    width: parent ? parent.width : 0
    kind: ActionButton.Second
    glyph: "phone"
    text: qsTr("Call your clinic")
    onClicked: help.call(treatment.clinicPhone)
}
