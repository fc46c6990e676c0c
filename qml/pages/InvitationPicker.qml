import QtQuick
import QtQuick.Dialogs
import Homeward

// The device's own way to choose a calendar file. Apart, so that its module is loaded when somebody wants it.
FileDialog {
    id: root

    required property CalendarController controller

    title: qsTr("Choose a file")
    nameFilters: [qsTr("Calendar files (*.ics)"), qsTr("All files (*)")]
    onAccepted: root.controller.look(root.selectedFile)
    Component.onCompleted: open()
}
