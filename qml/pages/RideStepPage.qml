import QtQuick
import Homeward
import Homeward.Components

// One question about the ride home. On the way through all of them it leads to the next; opened alone, it saves.
FlowPage {
    id: root

    required property StepPath path
    required property RideEditor editor
    property int part: 0
    property string question: ""
    property string help: editor.sessionText === "" ? "" : qsTr("After your session on %1.").arg(editor.sessionText)
    readonly property bool savesHere: part === RideEditor.TimePart || path.isAlone

    function goOn() {
        if (!editor.accept(part))
            return;
        if (savesHere)
            editor.save();
        else
            path.nextAsked(part + 1);
    }

    hasHelp: path.hasHelp
    onward: savesHere ? qsTr("Save") : qsTr("Go on")
    onOnwardAsked: goOn()
    onBackAsked: path.backAsked()
    onHelpAsked: path.helpAsked()

    StepBar {
        visible: !root.path.isAlone
        step: root.part + 1
        steps: 5
    }

    PageHeader {
        title: root.question
        detail: root.help
    }

    Banner {
        objectName: "problem"
        visible: root.editor.state === RideEditor.Failed && text !== ""
        title: qsTr("This could not be saved")
        text: root.editor.problem
        action: qsTr("Try again")
        onActed: root.editor.retry()
    }
}
