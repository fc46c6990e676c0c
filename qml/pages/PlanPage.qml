import QtQuick
import Homeward.Components

// The sessions to come and those that have been.
PageFrame {
    id: root

    signal addAsked()

    PageHeader {
        title: qsTr("Your plan")
    }

    Blank {
        objectName: "noPlan"
        glyph: "calendar-days"
        title: qsTr("Nothing here yet.")
        text: qsTr("Your clinic has not sent a plan. You can add a session date.")
        action: qsTr("Add a session")
        onActed: root.addAsked()
    }
}
