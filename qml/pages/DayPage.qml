pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// One day and its entries. A tap opens one to be read in full or corrected.
FlowPage {
    id: root

    required property DayController controller

    signal entryAsked(string entryId)

    PageHeader {
        title: root.controller.title
        detail: root.controller.entries > 1 ? qsTr("Tap an entry to change it. One counts for the day.") : qsTr("Tap the entry to change it.")
    }

    Skeleton {
        visible: root.controller.state === DayController.Unknown
    }

    Banner {
        objectName: "problem"
        visible: root.controller.state === DayController.Failed
        text: qsTr("This could not be read. Your entries are kept.")
        action: qsTr("Try again")
        onActed: root.controller.refresh()
    }

    Card {
        visible: entries.count > 0

        Repeater {
            id: entries

            model: root.controller.model

            DayRow {
                isOnly: root.controller.entries === 1
                onOpened: root.entryAsked(entryId)
            }
        }
    }
}
