import QtQuick
import Homeward
import Homeward.Components

// After the last group.
FlowPage {
    id: root

    required property SideEffectController controller
    required property TreatmentController treatment
    required property HelpController help

    onward: qsTr("Done")

    PageHeader {
        title: root.controller.problem === "" ? qsTr("Saved") : qsTr("Not saved yet")
        detail: qsTr("Nobody watches these answers live.")
    }

    Banner {
        objectName: "effectProblem"
        visible: text !== ""
        title: qsTr("This could not be saved")
        text: root.controller.problem
        action: qsTr("Try again")
        onActed: root.controller.retry()
    }

    TellClinic {
        controller: root.controller
        treatment: root.treatment
        help: root.help
    }

    DialProblem {
        controller: root.help
    }
}
