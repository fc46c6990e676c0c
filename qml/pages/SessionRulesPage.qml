import QtQuick
import Homeward
import Homeward.Components

// The rules after a session.
SessionPlace {
    id: root

    required property TreatmentController controller
    required property SettingsController settings

    aboveBar: StepUndo {
        steps: root.controller.steps
    }

    RulesBody {
        controller: root.controller
    }

    ToggleRow {
        objectName: "alwaysLight"
        glyph: "sun"
        text: qsTr("Lighter screen")
        detail: qsTr("For reading outdoors.")
        checked: root.settings.isAlwaysLight
        onToggled: root.settings.isAlwaysLight = checked
    }
}
