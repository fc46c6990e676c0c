import QtQuick
import Homeward
import Homeward.Components

// What leaves the app as a file: what it is, which days, and where it went.
FlowPage {
    id: root

    required property ExportController controller
    readonly property bool isDone: controller.state === ExportController.Done

    signal dayAsked(bool isFirst)

    component Question: Words {
        width: parent?.width ?? 0
        look: Theme.strong
        Accessible.role: Accessible.Heading
    }

    onward: isDone ? qsTr("Done") : qsTr("Export")
    spacing: Theme.s4
    onOnwardAsked: isDone ? backAsked() : controller.begin()
    Component.onCompleted: controller.reset()

    PageHeader {
        title: qsTr("Export")
        detail: qsTr("A file for somebody else, or for another program.")
    }

    Banner {
        objectName: "saved"
        visible: root.isDone
        glyph: "check"
        title: qsTr("The file is there")
        text: root.controller.savedText
    }

    Banner {
        objectName: "problem"
        visible: root.controller.state === ExportController.Failed
        title: qsTr("There is no file")
        text: root.controller.problem
        action: qsTr("Try again")
        onActed: root.controller.begin()
    }

    Words {
        objectName: "working"
        visible: root.controller.state === ExportController.Working
        width: parent.width
        look: Theme.strong
        text: qsTr("Writing the file.")
        Accessible.role: Accessible.AlertMessage
    }

    InfoRow {
        glyph: "eye"
        text: qsTr("Others can read the file")
        detail: qsTr("It has no lock. Give it to people you trust, and delete it afterwards.")
    }

    Question {
        text: qsTr("What")
    }

    Choices {
        objectName: "kinds"
        name: qsTr("What")
        names: root.controller.kindNames
        current: root.controller.kind
        onPicked: index => root.controller.kind = index
    }

    Words {
        objectName: "kindDetail"
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: root.controller.kindDetail
    }

    Field {
        objectName: "exportName"
        visible: root.controller.asksName
        label: qsTr("Who the page is about")
        hint: qsTr("You can leave this empty")
        text: root.controller.name
        onEdited: text => root.controller.name = text
    }

    Question {
        text: qsTr("Which days")
    }

    Choices {
        objectName: "spans"
        name: qsTr("Which days")
        names: root.controller.spanNames
        current: root.controller.span
        onPicked: index => root.controller.span = index
    }

    Card {
        visible: root.controller.asksDays

        ListRow {
            objectName: "firstDay"
            glyph: "calendar-days"
            text: qsTr("First day")
            trailing: root.controller.firstDayText
            onClicked: root.dayAsked(true)
        }

        ListRow {
            objectName: "lastDay"
            isLined: true
            glyph: "calendar-days"
            text: qsTr("Last day")
            trailing: root.controller.lastDayText
            onClicked: root.dayAsked(false)
        }
    }
}
