import QtQuick
import Homeward
import Homeward.Components

// Before anything is asked: the signs that need help at once, the emergency number and the clinic's.
FlowPage {
    id: root

    required property HelpController help
    required property TreatmentController treatment

    onward: qsTr("None of these")

    PageHeader {
        title: qsTr("I feel unwell")
        detail: qsTr("If you have one of these signs, call now. At the clinic, tell staff.")
    }

    EmergencyNumber {
        controller: root.help
    }

    CallClinic {
        treatment: root.treatment
        help: root.help
    }

    DialProblem {
        controller: root.help
    }

    RedFlags {}
}
