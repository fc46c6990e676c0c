import QtQuick
import QtQuick.Dialogs
import Homeward

// The device's own way to choose a file. Apart, so that its module is loaded when somebody wants it.
FileDialog {
    id: root

    required property ImportController controller

    title: qsTr("Choose a file")
    currentFolder: root.controller.folder
    nameFilters: [qsTr("Tables (*.csv)"), qsTr("All files (*)")]
    onAccepted: root.controller.look(root.selectedFile)
    Component.onCompleted: open()
}
