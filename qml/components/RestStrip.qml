pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// From the end of dosing to the end of the rules, with the nights between. The lamp stands where one is, to the hour; nothing moves.
Item {
    id: root

    // All as parts of 1.
    required property real passed
    required property list<real> nightStarts
    required property list<real> nightEnds
    property string from: ""
    property string until: ""
    readonly property bool isMirrored: LayoutMirroring.enabled

    function placeOf(part: real, width: real): real {
        return isMirrored ? (1 - part) * track.width - width : part * track.width;
    }

    width: parent ? parent.width : 0
    implicitHeight: labels.y + labels.height
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("From %1, until %2").arg(from).arg(until)

    Rectangle {
        id: track

        y: 4
        width: parent.width
        height: 16
        radius: 8
        color: Theme.c.line

        Repeater {
            model: root.nightStarts.length

            Rectangle {
                required property int index
                readonly property real start: root.nightStarts[index]
                readonly property real part: root.nightEnds[index] - start

                objectName: "night" + index
                x: root.placeOf(start, width)
                width: part * track.width
                height: track.height
                color: Qt.tint(Theme.c.line, Qt.rgba(Theme.c.edge.r, Theme.c.edge.g, Theme.c.edge.b, 0.55))

                Icon {
                    visible: parent.width > 20
                    anchors.centerIn: parent
                    glyph: "moon"
                    size: 12
                }
            }
        }

        Rectangle {
            objectName: "passed"
            x: root.placeOf(0, width)
            width: root.passed * track.width
            height: track.height
            radius: 8
            color: Theme.c.lampEdge
        }

        Rectangle {
            objectName: "lamp"
            // Its middle stays on the strip.
            x: Math.max(-4, Math.min(track.width - 20, root.placeOf(root.passed, 0) - width / 2))
            anchors.verticalCenter: parent.verticalCenter
            width: 24
            height: 24
            radius: 12
            color: Theme.c.lamp
            border.width: 4
            border.color: Theme.c.ground
        }
    }

    GridLayout {
        id: labels

        y: 24 + Theme.s2
        width: parent.width
        columns: Theme.isLargeText ? 1 : 2
        columnSpacing: Theme.s2
        rowSpacing: 0

        Words {
            objectName: "from"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            isSpoken: false
            look: Theme.caption
            color: Theme.c.soft
            text: Theme.isLargeText ? qsTr("From: %1").arg(root.from) : root.from
        }

        Words {
            objectName: "until"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            isSpoken: false
            look: Theme.caption
            color: Theme.c.soft
            horizontalAlignment: Theme.isLargeText ? Text.AlignLeft : Text.AlignRight
            text: Theme.isLargeText ? qsTr("Until: %1").arg(root.until) : root.until
        }
    }
}
