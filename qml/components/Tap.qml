import QtQuick
import QtQuick.Templates as T

// The base of everything that can be tapped: least size, focus ring, role, keys. Looks come from outside.
T.AbstractButton {
    id: root

    property real corner: Theme.radius

    // What a tap does, for keys and screen readers.
    function press() {
        if (checkable) {
            toggle();
            toggled();
        }
        clicked();
    }

    // A key held down is one press.
    function pressOnce(event: KeyEvent) {
        if (!event.isAutoRepeat)
            press();
    }

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    opacity: down ? 0.85 : 1
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: press()
    Keys.onReturnPressed: event => root.pressOnce(event)
    Keys.onEnterPressed: event => root.pressOnce(event)

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
        }
    }

    Rectangle {
        objectName: "focusRing"
        visible: root.visualFocus
        anchors.fill: parent
        anchors.margins: -4
        radius: root.corner + 4
        color: "transparent"
        border.color: Theme.c.accent
        border.width: 3
    }
}
