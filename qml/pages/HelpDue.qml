import QtQuick
import Homeward
import Homeward.Components

// Who sees the answer that brought one here, and what to do now. True as long as nothing is sent.
Banner {
    required property HelpController controller

    objectName: "helpDue"
    glyph: "lock"
    title: qsTr("Nobody sees this answer but you. Nothing is sent now.")
    text: controller.emergencyNumber === "" ? qsTr("Nobody watches your answers live. If you might act on such thoughts, call your emergency number.") : qsTr("Nobody watches your answers live. If you might act on such thoughts, call %1.").arg(controller.emergencyNumber)
}
