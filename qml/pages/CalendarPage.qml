import QtQuick
import Homeward
import Homeward.Components

// The plan in another calendar: what the file holds is said before it is written.
FlowPage {
    id: root

    required property CalendarController controller

    signal readAsked()

    PageHeader {
        title: qsTr("Calendar")
        detail: qsTr("Your dates in another calendar, or a date from a file.")
    }

    Banner {
        objectName: "saved"
        visible: root.controller.state === CalendarController.Done && root.controller.savedText !== ""
        glyph: "check"
        title: qsTr("The file is there")
        text: root.controller.savedText
    }

    Banner {
        objectName: "problem"
        visible: root.controller.state === CalendarController.Failed
        title: qsTr("There is no file")
        text: root.controller.problem
        action: qsTr("Try again")
        onActed: root.controller.save()
    }

    Card {
        InfoRow {
            glyph: "eye"
            text: qsTr("What is in the file")
            detail: qsTr("Dates and times, each called \"Appointment\". No place, no name, nothing about what for.")
        }
    }

    ActionButton {
        objectName: "saveCalendar"
        width: parent.width
        glyph: "calendar-days"
        text: qsTr("Add to my calendar")
        onClicked: root.controller.save()
    }

    Words {
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: qsTr("This writes a file. Open it with your calendar.")
    }

    Card {
        ListRow {
            objectName: "readInvitation"
            glyph: "list"
            text: qsTr("Read an invitation")
            detail: qsTr("A file your clinic sent you")
            onClicked: root.readAsked()
        }
    }
}
