import QtQuick
import Homeward
import Homeward.Components

// A device that cannot call says which number to dial on another one.
Banner {
    required property HelpController controller

    objectName: "dialProblem"
    visible: text !== ""
    glyph: "phone"
    title: qsTr("This device cannot do that")
    text: controller.dialProblem
}
