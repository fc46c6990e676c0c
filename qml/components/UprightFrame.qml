import QtQuick

// A sheet that stays upright to the phone's own body when the phone is turned, so that somebody opposite can go on
// reading it.
Item {
    id: root

    default property alias content: sheet.data
    // How far the system has turned the window: 0, 90, 180 or 270.
    property int turn: Screen.angleBetween(Screen.primaryOrientation, Screen.orientation)
    readonly property bool isSideways: turn % 180 !== 0

    Item {
        id: sheet

        objectName: "sheet"
        anchors.centerIn: parent
        width: root.isSideways ? root.height : root.width
        height: root.isSideways ? root.width : root.height
        rotation: -root.turn
    }
}
