import QtQuick
import Homeward
import Homeward.Components

// One question about a session. On the way through a new one it leads to the next; opened alone, it saves.
FlowPage {
    id: root

    required property StepPath path
    required property SessionEditor editor
    required property int part
    required property string question
    property alias help: header.detail
    readonly property bool savesHere: part === SessionEditor.PlacePart || path.isAlone

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
        id: header

        title: root.question
    }

    Banner {
        objectName: "problem"
        visible: root.editor.state === SessionEditor.Failed && text !== ""
        text: root.editor.problem
    }
}
