import QtQuick
import QtQuick.Templates as T

// A field of many lines: begins with room for three and grows with what is written.
FieldShell {
    id: root

    property alias text: input.text
    property string hint: ""
    property int leastLines: 3
    // For a page that is one field: as much room as there is.
    property real leastHeight: 0

    signal edited(string text)

    function takeFocus() {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    FieldFrame {
        id: frame

        anchors.fill: input
        hasFocus: input.activeFocus
        hasFault: root.fault !== ""
        isTall: true
        hint: root.hint
        showsHint: input.length === 0 && input.preeditText === ""
    }

    T.TextArea {
        id: input

        objectName: "input"
        width: parent.width
        implicitHeight: Math.max(contentHeight + 2 * Theme.s4, root.leastHeight, root.leastLines * Theme.body.line + 2 * Theme.s4, frame.leastHeight)
        padding: Theme.s4
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        horizontalAlignment: TextEdit.AlignLeft
        selectByMouse: true
        font.family: Theme.body.family
        font.pixelSize: Theme.body.size
        color: Theme.c.ink
        selectionColor: Theme.c.accent
        selectedTextColor: Theme.c.accentInk
        Accessible.name: root.label === "" ? root.hint : root.label
        Accessible.description: root.fault
        Accessible.multiLine: true
        onTextChanged: if (activeFocus) root.edited(text)
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    }
}
