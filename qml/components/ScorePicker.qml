pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// 0 to 10, one tap. Two rows like stepping stones; one row where there is room; four large stones a row for large text.
RovingGroup {
    id: root

    // What is kept already, -1 for nothing. The page sets it when `picked` has been saved.
    property int score: -1
    property string name: qsTr("Mood today")
    property string lowWord: qsTr("very low")
    property string highWord: qsTr("very good")
    readonly property bool isRoomy: Theme.isLargeText || Theme.isDim || width < 300
    readonly property bool isOneRow: width >= 550 && !isRoomy
    readonly property int rows: Math.ceil(11 / perRow)
    readonly property int stoneSize: isRoomy ? 66 : Math.min(isOneRow ? 52 : 48, width / perRow - 5)
    readonly property real pitch: (width - stoneSize) / (perRow - 1)

    signal picked(int score)

    function wordsFor(index: int): string {
        const end = index === 0 ? lowWord : index === 10 ? highWord : "";
        return end === "" ? index : qsTr("%1, %2").arg(index).arg(end);
    }

    function placeOf(index: int, size: real): real {
        const row = Math.floor(index / perRow);
        const start = (index % perRow) * pitch + (perRow === 6 ? row * pitch / 2 : 0) + (stoneSize - size) / 2;
        return mirrored ? width - start - size : start;
    }

    items: stones
    chosen: score
    perRow: isOneRow ? 11 : isRoomy && width < 550 ? 4 : 6
    implicitWidth: 320
    implicitHeight: ends.y + ends.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    Keys.onDigit0Pressed: moveTo(0)
    Keys.onDigit1Pressed: moveTo(1)
    Keys.onDigit2Pressed: moveTo(2)
    Keys.onDigit3Pressed: moveTo(3)
    Keys.onDigit4Pressed: moveTo(4)
    Keys.onDigit5Pressed: moveTo(5)
    Keys.onDigit6Pressed: moveTo(6)
    Keys.onDigit7Pressed: moveTo(7)
    Keys.onDigit8Pressed: moveTo(8)
    Keys.onDigit9Pressed: moveTo(9)

    Repeater {
        id: stones

        model: 11

        Stone {
            id: stone

            objectName: "stone" + index
            x: root.placeOf(index, width)
            y: Math.floor(index / root.perRow) * height
            width: Math.min(root.pitch, root.stoneSize + 16)
            height: root.stoneSize + 10
            size: root.stoneSize
            chosen: index === root.score
            text: root.wordsFor(index)
            focusPolicy: root.policyFor(index)
            onActiveFocusChanged: if (activeFocus) root.at = index
            onClicked: root.picked(index)
        }
    }

    GridLayout {
        id: ends

        y: root.rows * (root.stoneSize + 10) + Theme.s1
        width: parent.width
        columns: Theme.isLargeText ? 1 : 2
        rowSpacing: 0

        Words {
            Layout.fillWidth: true
            look: Theme.caption
            color: Theme.c.soft
            text: qsTr("0 is %1").arg(root.lowWord)
        }

        Words {
            Layout.fillWidth: true
            look: Theme.caption
            color: Theme.c.soft
            horizontalAlignment: Theme.isLargeText ? Text.AlignLeft : Text.AlignRight
            text: qsTr("10 is %1").arg(root.highWord)
        }
    }
}
