import QtQuick
import Homeward
import Homeward.Components

// One heading, to be written. It is saved while one types.
FlowPage {
    id: root

    required property PlanTextEditor editor
    readonly property bool isFailed: editor.state === PlanTextEditor.Failed
    property bool isLeaving: false

    signal gone()

    // Goes once it is on disk.
    function leave() {
        isLeaving = true;
        editor.save();
        goIfKept();
    }

    function goIfKept() {
        const goes = isLeaving && editor.state === PlanTextEditor.Kept;
        if (goes || isFailed)
            isLeaving = false;
        if (goes)
            gone();
    }

    onward: qsTr("Done")
    onOnwardAsked: leave()
    onBackAsked: leave()

    Connections {
        target: root.editor

        function onChanged() {
            root.goIfKept();
        }
    }

    PageHeader {
        title: root.editor.heading
        detail: root.editor.hint
    }

    Banner {
        id: problem

        objectName: "textProblem"
        visible: root.isFailed
        title: qsTr("This could not be saved")
        text: root.editor.problem
        action: qsTr("Try again")
        onActed: root.editor.save()
        onVisibleChanged: {
            if (visible)
                root.show(problem);
        }
    }

    ActionButton {
        objectName: "giveUp"
        visible: root.isFailed
        kind: ActionButton.Quiet
        text: qsTr("Leave without saving")
        onClicked: root.gone()
    }

    NoteField {
        id: field

        objectName: "planText"
        label: qsTr("Your words")
        leastLines: 5
        text: root.editor.text
        onEdited: text => root.editor.text = text
    }

    Words {
        visible: !root.isFailed
        width: parent.width
        look: Theme.caption
        color: Theme.c.soft
        text: root.editor.state === PlanTextEditor.Kept && root.editor.text !== "" ? qsTr("Saved.") : qsTr("Saved while you type.")
    }
}
