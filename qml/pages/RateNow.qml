import QtQuick
import QtQuick.Layouts
import Homeward
import Homeward.Components

// The rate of now, large. Grey with its age where it is no longer that of now; a dash where there is none.
Column {
    id: root

    required property LiveRate live

    width: parent ? parent.width : 0
    spacing: Theme.s2

    GridLayout {
        width: parent.width
        columns: Theme.isLargeText ? 1 : 2
        columnSpacing: Theme.s4
        rowSpacing: 0
        Accessible.role: Accessible.StaticText
        Accessible.name: root.live.hasNumber ? qsTr("Heart rate %1, %2").arg(root.live.number).arg(root.live.moment) : qsTr("No heart rate now")

        Words {
            objectName: "rate"
            isSpoken: false
            tight: true
            look: Theme.figure
            color: root.live.isCurrent ? Theme.c.ink : Theme.c.faint
            text: root.live.number
        }

        Column {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignBottom
            Layout.bottomMargin: Theme.isLargeText ? 0 : Theme.s4
            spacing: 0

            Words {
                width: parent.width
                isSpoken: false
                look: Theme.strong
                color: root.live.isCurrent ? Theme.c.ink : Theme.c.soft
                text: qsTr("beats a minute")
            }

            Words {
                objectName: "rateMoment"
                visible: text !== ""
                width: parent.width
                isSpoken: false
                look: Theme.label
                color: Theme.c.soft
                text: root.live.moment
            }
        }
    }

    Words {
        objectName: "rateNote"
        visible: text !== ""
        width: parent.width
        text: root.live.note
        Accessible.role: Accessible.AlertMessage
    }
}
