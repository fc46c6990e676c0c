import QtQuick
import Homeward.Components

// The first page: what this is, in three lines.
FlowPage {
    id: root

    // Somebody has just deleted everything: this is not their first start.
    property bool isAfterErasure: false
    readonly property bool isLow: height < Theme.shortBelow
    readonly property real skyHeight: isLow ? 0 : Theme.isLargeText ? 96 : width >= 700 ? 320 : 240

    canGoBack: false
    onward: qsTr("Start")
    topSpace: skyHeight + Theme.s5
    spacing: Theme.s5

    backdrop: Horizon {
        width: root.width
        height: root.skyHeight
        hasSun: !Theme.isLargeText
        houseAt: 0.72
        zoom: Theme.isLargeText ? 1 : root.width >= 700 ? 1.9 : 1.35
    }

    PageHeader {
        title: qsTr("Welcome to Homeward")
        detail: qsTr("For the days around your treatment sessions.")
    }

    Card {
        objectName: "erased"
        visible: root.isAfterErasure

        InfoRow {
            glyph: "trash-2"
            text: qsTr("Everything was deleted from this device")
            detail: qsTr("Backups and files that you exported are still there. What your clinic has stays with it.")
        }
    }

    Column {
        width: parent.width

        InfoRow {
            glyph: "lock"
            text: qsTr("Kept on this phone")
            detail: qsTr("Encrypted. Nothing leaves it.")
        }

        InfoRow {
            glyph: "cloud-off"
            text: qsTr("Works without internet")
            detail: qsTr("No account is needed.")
        }

        InfoRow {
            glyph: "hand"
            text: qsTr("You can skip things")
            detail: qsTr("One tap a day is enough.")
        }
    }
}
