import QtQuick
import Homeward
import Homeward.Components

// An entry of the session diary. What is typed is kept at once; leaving finishes it, and the page goes once that is on disk.
FlowPage {
    id: root

    required property WritingController controller
    readonly property bool isLoaded: controller.isLoaded
    readonly property bool isDone: controller.state === WritingController.Done
    readonly property bool isFailed: controller.state === WritingController.Failed
    // What the field leaves to the rest of the page, so that all of it is in sight at first.
    readonly property real room: viewHeight - field.y - rest.height - topSpace - 2 * Theme.s6

    signal gone()
    signal sessionAsked()

    function leave() {
        if (isLoaded)
            controller.finish();
        else
            gone();
    }

    onward: isLoaded ? qsTr("Done") : ""
    onOnwardAsked: leave()
    onBackAsked: leave()
    onIsDoneChanged: if (isDone) gone()
    onIsLoadedChanged: if (isLoaded && controller.text === "") field.takeFocus()

    PageHeader {
        title: root.controller.kind === WritingController.Intention ? qsTr("What do you hope for today?") : root.controller.kind === WritingController.Note ? qsTr("Note for yourself") : root.controller.isOnRecord ? qsTr("Your entry") : qsTr("New entry")
        detail: root.controller.dateText
    }

    Skeleton {
        visible: root.controller.state === WritingController.Unknown
    }

    Banner {
        id: problem

        objectName: "problem"
        visible: root.isFailed
        title: root.isLoaded ? qsTr("This could not be saved") : ""
        text: root.controller.problem
        action: qsTr("Try again")
        onActed: root.controller.retry()
        onVisibleChanged: {
            if (visible)
                root.show(problem);
        }
    }

    ActionButton {
        objectName: "giveUp"
        visible: root.isFailed && root.isLoaded
        kind: ActionButton.Quiet
        text: qsTr("Leave without saving")
        onClicked: root.controller.giveUp()
    }

    Words {
        objectName: "wasLeft"
        visible: root.isLoaded && root.controller.wasLeft
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: qsTr("You were writing this. It was kept.")
    }

    Words {
        objectName: "readOnly"
        visible: root.isLoaded && root.controller.isReadOnly
        width: parent.width
        text: root.controller.text
    }

    NoteField {
        id: field

        objectName: "words"
        visible: root.isLoaded && !root.controller.isReadOnly
        leastHeight: root.room
        hint: root.controller.kind === WritingController.Intention ? qsTr("Write a few words, or leave it.") : qsTr("Write what stays with you.")
        text: root.controller.text
        onEdited: text => root.controller.text = text
    }

    WritingParts {
        id: rest

        visible: root.isLoaded
        controller: root.controller
        onSessionAsked: root.sessionAsked()
    }
}
