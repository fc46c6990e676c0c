pragma ComponentBehavior: Bound

import QtQuick

// A code of digits: dots say how many are in. There is no text field, so no phone's keyboard learns them. Digits of a
// real keyboard work, too. Not mirrored: a pad is the same everywhere.
FocusScope {
    id: root

    required property string name
    property int filled: 0
    property int length: 6
    property bool isOff: false
    property int at: 0
    readonly property int keySize: 72
    readonly property int blank: 9
    readonly property int eraser: 11

    signal digit(int value)
    signal erased()

    function press(index: int) {
        if (index === eraser)
            erased();
        else
            digit(index < 9 ? index + 1 : 0);
    }

    // Over the empty place, and not out of the pad.
    function move(step: int) {
        const wanted = at + step;
        const stop = wanted !== blank ? wanted : step === -1 ? blank - 1 : blank + 1;
        const key = keys.itemAt(stop) as PinKey;
        if (key)
            key.forceActiveFocus(Qt.TabFocusReason);
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitWidth: 3 * keySize + 2 * Theme.s6
    implicitHeight: pad.y + pad.height
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    Keys.onLeftPressed: move(-1)
    Keys.onRightPressed: move(1)
    Keys.onUpPressed: move(-3)
    Keys.onDownPressed: move(3)
    Keys.onPressed: event => {
        const isDigit = event.key >= Qt.Key_0 && event.key <= Qt.Key_9;
        event.accepted = isDigit || event.key === Qt.Key_Backspace;
        if (isDigit)
            digit(event.key - Qt.Key_0);
        else if (event.accepted)
            erased();
    }

    Row {
        id: dots

        objectName: "dots"
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.s5
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1: %2 of %3 digits entered").arg(root.name).arg(root.filled).arg(root.length)

        Repeater {
            model: root.length

            Rectangle {
                required property int index
                readonly property bool isFilled: index < root.filled

                objectName: "dot" + index
                width: 16
                height: 16
                radius: 8
                color: isFilled ? Theme.c.accent : "transparent"
                border.width: 2
                border.color: isFilled ? Theme.c.accent : Theme.c.edge
            }
        }
    }

    Item {
        id: pad

        anchors.horizontalCenter: parent.horizontalCenter
        y: dots.height + Theme.s8
        width: root.implicitWidth
        height: 4 * root.keySize + 3 * Theme.s3

        Repeater {
            id: keys

            model: 12

            PinKey {
                required property int index

                objectName: index === root.eraser ? "erase" : index === root.blank ? "" : "key" + digit
                x: (index % 3) * (root.keySize + Theme.s6)
                y: Math.floor(index / 3) * (root.keySize + Theme.s3)
                visible: index !== root.blank
                isOff: root.isOff
                digit: index < 9 ? index + 1 : index === 10 ? 0 : ""
                glyph: index === root.eraser ? "delete" : ""
                text: index === root.eraser ? qsTr("Delete last digit") : digit
                focus: index === 0
                focusPolicy: index === root.at ? Qt.StrongFocus : Qt.ClickFocus
                onActiveFocusChanged: if (activeFocus) root.at = index
                onClicked: root.press(index)
            }
        }
    }
}
