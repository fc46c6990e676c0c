import QtQuick
import Homeward.Components

// One row of a table; a screen reader says it in one sentence.
Item {
    id: root

    required property int index
    required property string first
    required property string second
    required property string third
    required property string spoken
    required property list<string> heads
    readonly property bool isStacked: Theme.isLargeText

    objectName: "tableRow" + index
    implicitHeight: cells.height + 2 * Theme.s3
    Accessible.role: Accessible.Row
    Accessible.name: spoken

    Divider {
        visible: root.index > 0
        x: Theme.s4
        width: root.width - 2 * Theme.s4
    }

    TableCells {
        id: cells

        y: Theme.s3
        height: implicitHeight
        horizontalPadding: Theme.s4
        cells: root.isStacked ? [root.first, root.heads[1] + ": " + root.second, root.third === "" ? "" : root.heads[2] + ": " + root.third] : [root.first, root.second, root.third]
    }
}
