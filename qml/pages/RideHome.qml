import QtQuick
import Homeward
import Homeward.Components

// The ride home in full screen, upright also when the phone is turned: somebody opposite is reading it.
Part {
    id: root

    required property RideController controller
    required property RideEditor editor
    required property HelpController help
    property alias hasHelp: page.hasHelp

    signal closed()
    signal helpAsked()
    signal arrangeAsked()
    signal somebodyElseAsked()
    signal partAsked(int part)
    signal staffAsked()

    function back(): bool {
        return page.back();
    }

    UprightFrame {
        objectName: "upright"
        anchors.fill: parent

        RideHomePage {
            id: page

            anchors.fill: parent
            controller: root.controller
            editor: root.editor
            help: root.help
            onBackAsked: root.closed()
            onHelpAsked: root.helpAsked()
            onArrangeAsked: root.arrangeAsked()
            onSomebodyElseAsked: root.somebodyElseAsked()
            onPartAsked: part => root.partAsked(part)
            onStaffAsked: root.staffAsked()
        }
    }
}
