import QtQuick
import Homeward
import Homeward.Components

// The head of the diary: its name, the search, and what there is to say in place of a list.
Item {
    id: root

    required property DiaryController controller
    readonly property bool isEmpty: controller.state === DiaryController.Empty

    signal checkInAsked()

    function clear() {
        field.text = "";
        controller.search("");
    }

    implicitHeight: column.height + Theme.s6 + Theme.s4

    Column {
        id: column

        y: Theme.s6
        width: parent.width
        spacing: Theme.s4

        PageHeader {
            title: qsTr("Diary")
            detail: qsTr("Everything here stays on this phone.")
        }

        Field {
            id: field

            objectName: "search"
            visible: !root.isEmpty || root.controller.isSearching
            glyph: "search"
            hint: qsTr("Search your entries")
            onEdited: text => root.controller.search(text)
        }

        Banner {
            objectName: "problem"
            visible: root.controller.state === DiaryController.Failed
            text: root.controller.problem
            action: qsTr("Try again")
            onActed: root.controller.refresh()
        }

        Skeleton {
            visible: root.controller.state === DiaryController.Unknown
        }

        Blank {
            objectName: "empty"
            visible: root.isEmpty && !root.controller.isSearching
            glyph: "notebook-pen"
            title: qsTr("Nothing here yet.")
            text: qsTr("Your check-ins and notes come together here.")
            action: qsTr("Check in")
            onActed: root.checkInAsked()
        }

        Blank {
            objectName: "noHits"
            visible: root.isEmpty && root.controller.isSearching
            glyph: "search"
            title: qsTr("No entry has these words.")
            action: qsTr("Clear search")
            onActed: root.clear()
        }
    }
}
