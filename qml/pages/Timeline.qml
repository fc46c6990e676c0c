pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// The sessions past and to come, in order, with today's line between them. Long courses open up a part at a time.
Column {
    id: root

    required property PlanController controller
    readonly property int count: rows.count

    signal sessionAsked(string sessionId)
    signal clinicAsked()

    component MoreButton: ActionButton {
        anchors.left: parent?.left
        anchors.leftMargin: -Theme.s3
        width: Math.min(implicitWidth, (parent?.width ?? 0) + Theme.s3)
        kind: ActionButton.Quiet
    }

    width: parent ? parent.width : 0
    spacing: Theme.s3

    Words {
        width: parent.width
        look: Theme.caption
        color: Theme.c.soft
        text: qsTr("All sessions")
        Accessible.role: Accessible.Heading
    }

    MoreButton {
        objectName: "earlierSessions"
        visible: root.controller.hiddenEarlier > 0
        text: qsTr("Show earlier sessions (%1)").arg(root.controller.hiddenEarlier)
        onClicked: root.controller.showEarlier()
    }

    Card {
        Repeater {
            id: rows

            model: root.controller.timeline

            TimelineEntry {
                isLast: index === rows.count - 1
                hasPhone: root.controller.clinicPhone !== ""
                onOpened: root.sessionAsked(sessionId)
                onClinicAsked: root.clinicAsked()
            }
        }
    }

    MoreButton {
        objectName: "laterSessions"
        visible: root.controller.hiddenLater > 0
        text: qsTr("Show later sessions (%1)").arg(root.controller.hiddenLater)
        onClicked: root.controller.showLater()
    }
}
