import QtQuick
import Homeward.Components

// Every component once, in its states, in two columns.
Rectangle {
    color: Theme.c.ground

    SheetControls {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.s8
    }

    SheetNotices {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.s8
    }
}
