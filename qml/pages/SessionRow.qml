import QtQuick
import Homeward.Components

// One session: its number, when it is or was, and how it stands. What is over stands in soft text.
Tap {
    id: root

    required property int index
    required property string sessionId
    required property string title
    required property string when
    required property string moved
    required property string status
    required property bool isPast
    required property bool hasLapsed
    readonly property string lapse: hasLapsed ? qsTr("This date has passed. Contact your clinic to agree on a new one.") : ""

    function after(words: string): string {
        return words === "" ? "" : ". " + words;
    }

    objectName: "session" + index
    width: parent ? parent.width : 0
    text: when
    Accessible.description: title + after(moved) + after(status) + after(lapse)
    horizontalPadding: 0
    verticalPadding: 10
    corner: 14

    background: Item {
        Divider {
            visible: root.index > 0
            width: parent.width
        }
    }
    contentItem: SessionRowFace {
        title: root.when
        caption: root.moved === "" ? root.title : qsTr("%1, %2").arg(root.title).arg(root.moved)
        status: root.status
        lapse: root.lapse
        isSoft: root.isPast
    }
}
