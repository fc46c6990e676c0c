import QtQuick
import Homeward

// The rules where no session bar stands below them.
FlowPage {
    id: root

    required property TreatmentController controller

    aboveBar: StepUndo {
        steps: root.controller.steps
    }

    RulesBody {
        controller: root.controller
    }
}
