pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// One card of "What to expect".
FlowPage {
    id: root

    required property ExpectationController controller
    required property TreatmentController treatment
    required property HelpController help
    required property int card
    readonly property bool isAboutCalling: card === 5

    PageHeader {
        title: root.controller.cardName
        detail: root.controller.routeText
    }

    EmergencyNumber {
        visible: root.isAboutCalling
        controller: root.help
    }

    CallClinic {
        visible: root.isAboutCalling && root.treatment.clinicPhone !== ""
        treatment: root.treatment
        help: root.help
    }

    DialProblem {
        controller: root.help
    }

    Card {
        Repeater {
            model: root.controller.statements

            ExpectationRow {}
        }
    }
}
