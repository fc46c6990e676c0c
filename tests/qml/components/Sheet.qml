import QtQuick
import Homeward.Components

// Sets the look, then shows every component once, or a page made of them.
Item {
    id: root

    property int look: Theme.Day
    property real textScale: 1
    property bool isMirrored: false
    property string part: "Components"

    LayoutMirroring.enabled: isMirrored
    LayoutMirroring.childrenInherit: true
    Component.onCompleted: {
        Theme.look = look;
        Theme.textScale = textScale;
        loader.setSource("Sheet" + part + ".qml");
    }

    Loader {
        id: loader

        anchors.fill: parent
    }
}
