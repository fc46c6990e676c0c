import QtQuick
import Homeward.Components

// The places that the bars and the rail lead to.
QtObject {
    readonly property TabSet tabs: TabSet {
        TabEntry {
            glyph: "sun"
            name: qsTr("Today")
        }

        TabEntry {
            glyph: "notebook-pen"
            name: qsTr("Diary")
        }

        TabEntry {
            glyph: "chart-spline"
            name: qsTr("Trends")
        }

        TabEntry {
            glyph: "route"
            name: qsTr("Plan")
        }
    }
    // After a session.
    readonly property TabSet actions: TabSet {
        TabEntry {
            glyph: "list"
            name: qsTr("Rules")
        }

        TabEntry {
            glyph: "car"
            name: qsTr("Ride")
        }

        TabEntry {
            glyph: "phone"
            name: qsTr("Clinic")
        }
    }
}
