import QtQuick
import Homeward
import Homeward.Components

// One question about the dates that the clinic gave.
FlowPage {
    id: root

    required property StepPath path
    required property CourseEditor editor
    required property int part
    required property string question
    property alias help: header.detail

    function goOn() {
        if (part === CourseEditor.ReviewPart)
            editor.save();
        else if (editor.accept(part))
            path.nextAsked(part + 1);
    }

    hasHelp: path.hasHelp
    onward: qsTr("Go on")
    onOnwardAsked: goOn()
    onBackAsked: path.backAsked()
    onHelpAsked: path.helpAsked()

    StepBar {
        step: root.part + 1
        steps: 6
    }

    PageHeader {
        id: header

        title: root.question
    }

    Banner {
        objectName: "problem"
        visible: root.editor.state === CourseEditor.Failed && text !== ""
        text: root.editor.problem
    }
}
