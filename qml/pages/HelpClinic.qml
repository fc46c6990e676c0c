import QtQuick
import Homeward
import Homeward.Components

// The clinic: by its name once the diary is open, and before that without one.
ContactRow {
    required property TreatmentController treatment
    required property SafetyPlanController plan
    readonly property bool isNamed: treatment.clinicPhone !== ""
    readonly property string phone: isNamed ? treatment.clinicPhone : plan.clinicPhone
    readonly property string hours: isNamed ? treatment.clinicHours : plan.clinicHours

    objectName: "helpClinic"
    visible: phone !== ""
    title: isNamed && treatment.clinicName !== "" ? treatment.clinicName : qsTr("My clinic")
    detail: hours === "" ? phone : qsTr("%1. %2").arg(phone).arg(hours)
}
