import QtQuick
import Homeward
import Homeward.Components

// The red flags, and the emergency number stays in sight.
FlowPage {
    id: root

    required property HelpController controller

    hasHelp: false

    PageHeader {
        title: qsTr("Signs that need help at once")
        detail: qsTr("Call if you have any of these. Tell your clinic too.")
    }

    RedFlags {}

    DialProblem {
        controller: root.controller
    }

    aboveBar: EmergencyNumber {
        controller: root.controller
        onCountryAsked: root.backAsked()
    }
}
