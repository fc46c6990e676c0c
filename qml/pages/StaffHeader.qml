import QtQuick
import QtQuick.Layouts
import Homeward
import Homeward.Components

// What staff read first: who is here, or why the last code did not count. The one takes the other's place, so that the
// keys below stay where they are.
Column {
    id: root

    required property RideController controller
    readonly property string fault: controller.codeProblem === "" ? controller.problem : controller.codeProblem
    readonly property bool hasFault: fault !== ""

    width: parent ? parent.width : 0
    spacing: Theme.s2

    Words {
        width: parent.width
        look: Theme.title
        text: qsTr("Please give this to staff")
        Accessible.role: Accessible.Heading
    }

    RowLayout {
        width: parent.width
        spacing: Theme.s2

        Icon {
            visible: root.hasFault
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (Theme.body.line - height) / 2
            glyph: "circle-alert"
            size: 20
            color: Theme.c.lampEdge
        }

        Words {
            objectName: "staffWords"
            Layout.fillWidth: true
            // Two lines at least, for the same reason.
            Layout.minimumHeight: 2 * Theme.body.line
            color: root.hasFault ? Theme.c.ink : Theme.c.soft
            text: root.hasFault ? root.fault : root.controller.arrivalText
            Accessible.role: root.hasFault ? Accessible.AlertMessage : Accessible.StaticText
        }
    }
}
