pragma ComponentBehavior: Bound

import QtQuick

// Two to four views of the same thing, one of them on. For large text they stand below each other.
RovingGroup {
    id: root

    required property list<string> names
    property int current: 0
    readonly property int columns: Theme.isLargeText ? 1 : names.length

    signal picked(int index)

    items: cells
    chosen: current
    perRow: 1
    width: parent ? parent.width : 0
    implicitHeight: grid.height
    Accessible.role: Accessible.Grouping

    Rectangle {
        anchors.fill: parent
        radius: 16
        color: Theme.c.sunk
    }

    Grid {
        id: grid

        width: parent.width
        columns: root.columns

        Repeater {
            id: cells

            model: root.names

            Tap {
                id: cell

                required property string modelData
                required property int index
                readonly property bool isOn: index === root.current

                width: root.width / root.columns
                corner: 16
                padding: Theme.s2
                horizontalPadding: Theme.s1
                text: modelData
                focusPolicy: root.policyFor(index)
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: isOn
                onActiveFocusChanged: if (activeFocus) root.at = index
                onClicked: root.picked(index)

                background: Item {
                    Rectangle {
                        visible: cell.isOn
                        anchors.fill: parent
                        anchors.margins: 4
                        radius: 12
                        color: Theme.c.surface
                    }
                }
                contentItem: GlyphWords {
                    look: Theme.label
                    weight: cell.isOn ? Font.DemiBold : Font.Medium
                    color: cell.isOn ? Theme.c.ink : Theme.c.soft
                    text: cell.text
                }
            }
        }
    }
}
