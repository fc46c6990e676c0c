import QtQuick
import Homeward
import Homeward.Components

// What is worth telling the clinic: said at once, with the way to do it.
Banner {
    required property SideEffectController controller
    required property TreatmentController treatment
    required property HelpController help

    objectName: "tellClinic"
    visible: controller.isForTheClinic
    glyph: "phone"
    title: qsTr("Please tell your clinic.")
    text: treatment.clinicPhone === "" ? qsTr("Its number is not on this phone yet.") : treatment.clinicPhone
    action: treatment.clinicPhone === "" ? "" : qsTr("Call your clinic")
    onActed: help.call(treatment.clinicPhone)
}
