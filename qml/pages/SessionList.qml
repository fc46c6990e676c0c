pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// Every session in one card.
Column {
    id: root

    required property PlanController controller
    readonly property int count: rows.count

    signal sessionAsked(string sessionId)

    width: parent ? parent.width : 0
    spacing: Theme.s3

    Words {
        width: parent.width
        look: Theme.caption
        color: Theme.c.soft
        text: qsTr("All sessions")
        Accessible.role: Accessible.Heading
    }

    Card {
        Repeater {
            id: rows

            model: root.controller.sessions

            SessionRow {
                onClicked: root.sessionAsked(sessionId)
            }
        }
    }
}
