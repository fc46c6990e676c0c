pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// Heart rate by day, newest first. Days of a session say so.
FlowPage {
    id: root

    required property RateHistory history

    signal dayAsked(int index)

    PageHeader {
        title: qsTr("Heart rate by day")
    }

    Banner {
        objectName: "historyProblem"
        visible: root.history.state === RateHistory.Failed
        text: qsTr("This could not be read. Your entries are kept.")
        action: qsTr("Try again")
        onActed: root.history.refresh()
    }

    Blank {
        objectName: "historyEmpty"
        visible: root.history.isEmpty
        glyph: "heart-pulse"
        title: qsTr("Nothing here yet.")
        text: qsTr("Readings and recordings appear here, a row for each day.")
    }

    Card {
        visible: rows.count > 0

        Repeater {
            id: rows

            model: root.history.days

            ListRow {
                required property int index
                required property string title
                required property string sessions

                required detail
                objectName: "rateDay" + index
                isLined: index > 0
                glyph: sessions === "" ? "heart-pulse" : "armchair"
                lit: sessions !== ""
                text: title
                trailing: sessions
                onClicked: root.dayAsked(index)
            }
        }
    }
}
