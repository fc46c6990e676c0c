import QtQuick
import QtQuick.Templates as T

// A field of one line. The fault says what to do and never takes away what was written.
FieldShell {
    id: root

    property alias text: input.text
    property string hint: ""
    property string glyph: ""
    // A passphrase: dots, no suggestions, and an eye that shows it.
    property bool isSecret: false
    property bool isShown: false
    property int inputMethodHints: Qt.ImhNone
    readonly property bool isHidden: isSecret && !isShown
    readonly property int secretHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    readonly property real startSpace: glyph === "" ? Theme.s4 : 48
    readonly property real endSpace: isSecret ? Theme.target + Theme.s1 : Theme.s4

    signal edited(string text)
    signal accepted()

    function takeFocus() {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    FieldFrame {
        id: frame

        anchors.fill: input
        hasFocus: input.activeFocus
        hasFault: root.fault !== ""
        hint: root.hint
        showsHint: input.length === 0 && input.preeditText === ""
        glyph: root.glyph
        startSpace: root.startSpace
        endSpace: root.endSpace
    }

    T.TextField {
        id: input

        objectName: "input"
        width: parent.width
        implicitHeight: Math.max(52, Theme.target, contentHeight + 2 * Theme.s3, frame.leastHeight)
        leftPadding: LayoutMirroring.enabled ? root.endSpace : root.startSpace
        rightPadding: LayoutMirroring.enabled ? root.startSpace : root.endSpace
        verticalAlignment: TextInput.AlignVCenter
        horizontalAlignment: TextInput.AlignLeft
        selectByMouse: true
        echoMode: root.isHidden ? TextInput.Password : TextInput.Normal
        passwordMaskDelay: 0
        inputMethodHints: root.isSecret ? root.secretHints : root.inputMethodHints
        font.family: Theme.body.family
        font.pixelSize: Theme.body.size
        color: Theme.c.ink
        selectionColor: Theme.c.accent
        selectedTextColor: Theme.c.accentInk
        Accessible.name: root.label === "" ? root.hint : root.label
        Accessible.description: root.fault
        Accessible.passwordEdit: root.isHidden
        onTextEdited: root.edited(text)
        onAccepted: root.accepted()
    }

    IconButton {
        objectName: "eye"
        visible: root.isSecret
        anchors.right: parent.right
        anchors.rightMargin: 2
        anchors.verticalCenter: input.verticalCenter
        glyph: root.isShown ? "eye-off" : "eye"
        text: root.isShown ? qsTr("Hide %1").arg(root.label) : qsTr("Show %1").arg(root.label)
        color: Theme.c.soft
        onClicked: root.isShown = !root.isShown
    }
}
