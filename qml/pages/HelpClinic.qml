import QtQuick
import Homeward
import Homeward.Components

// The clinic, once the diary is open: its number is part of it.
ContactRow {
    required property TreatmentController treatment

    objectName: "helpClinic"
    visible: treatment.clinicPhone !== ""
    title: treatment.clinicName === "" ? qsTr("Your clinic") : treatment.clinicName
    detail: treatment.clinicHours === "" ? treatment.clinicPhone : qsTr("%1. %2").arg(treatment.clinicPhone).arg(treatment.clinicHours)
}
