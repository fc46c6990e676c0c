import QtQuick
import QtQuick.Layouts
import Homeward.Components

// What the marks of a chart mean.
Flow {
    id: root

    property bool hasSession: false
    property bool hasBooster: false
    property bool hasBand: false

    width: parent ? parent.width : 0
    spacing: Theme.s4

    RowLayout {
        visible: root.hasSession
        width: Math.min(implicitWidth, root.width)
        spacing: Theme.s2

        PlotMark {
            text: "1"
            isBooster: false
        }

        Words {
            Layout.fillWidth: true
            look: Theme.label
            color: Theme.c.soft
            text: qsTr("Session")
        }
    }

    RowLayout {
        visible: root.hasBooster
        width: Math.min(implicitWidth, root.width)
        spacing: Theme.s2

        PlotMark {
            text: "2"
            isBooster: true
        }

        Words {
            Layout.fillWidth: true
            look: Theme.label
            color: Theme.c.soft
            text: qsTr("Booster")
        }
    }

    RowLayout {
        visible: root.hasBand
        width: Math.min(implicitWidth, root.width)
        spacing: Theme.s2

        Rectangle {
            implicitWidth: 20
            implicitHeight: 14
            radius: 4
            color: Theme.c.wash
            border.color: Theme.c.edge
        }

        Words {
            Layout.fillWidth: true
            look: Theme.label
            color: Theme.c.soft
            text: qsTr("Range of each week")
        }
    }
}
