import QtQuick
import Homeward
import Homeward.Components

// One session of the timeline, or today's line. A date that passed without a word leads to the clinic.
Item {
    id: root

    required property int index
    required property int place
    required property string sessionId
    required property string title
    required property string caption
    required property string status
    required property int mark
    required property bool asksClinic
    property bool isLast: false
    property bool hasPhone: false
    readonly property bool isToday: sessionId === ""
    readonly property bool hasPassed: mark === TimelineModel.Passed
    readonly property bool isOver: hasPassed || mark === TimelineModel.Held || mark === TimelineModel.Cancelled
    readonly property string lapse: hasPassed ? qsTr("This date has passed. Ask your clinic what happens next.") : ""

    signal opened()
    signal clinicAsked()

    function after(words: string): string {
        return words === "" ? "" : ". " + words;
    }

    width: parent ? parent.width : 0
    implicitHeight: column.height

    TimelineMark {
        anchors.left: parent.left
        height: parent.height
        mark: root.mark
        centre: root.isToday ? today.y + today.height / 2 : row.topPadding + Theme.strong.line / 2
        comesFrom: root.index > 0
        goesOn: !root.isLast
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: 28 + Theme.s3
        anchors.right: parent.right

        Item {
            id: today

            visible: root.isToday
            width: parent.width
            height: words.height + 2 * Theme.s3

            Words {
                id: words

                objectName: "todayLine"
                y: Theme.s3
                width: parent.width
                look: Theme.caption
                text: root.isToday ? root.title : ""
            }
        }

        Tap {
            id: row

            objectName: "session" + root.place
            visible: !root.isToday
            width: parent.width
            text: root.title
            Accessible.description: root.caption + root.after(root.status) + root.after(root.lapse)
            horizontalPadding: 0
            verticalPadding: 10
            corner: 14
            onClicked: root.opened()

            contentItem: TimelineFace {
                title: root.title
                caption: root.caption
                status: root.status
                lapse: root.lapse
                isSoft: root.isOver
            }
        }

        ActionButton {
            objectName: "askClinic"
            visible: root.asksClinic
            width: Math.min(implicitWidth, parent.width)
            kind: ActionButton.Second
            glyph: "phone"
            text: root.hasPhone ? qsTr("Call your clinic") : qsTr("Add your clinic's number")
            onClicked: root.clinicAsked()
        }

        Item {
            visible: root.asksClinic
            width: 1
            height: Theme.s3
        }
    }
}
