import QtQuick
import Homeward.Components

// Help in the middle of a page, where an answer has asked for it.
Card {
    id: root

    signal asked()

    ListRow {
        objectName: "helpNear"
        glyph: "life-buoy"
        lit: true
        text: qsTr("Help now")
        detail: qsTr("Call, text or read your own plan. At any hour.")
        onClicked: root.asked()
    }
}
