import QtQuick
import Homeward
import Homeward.Components

// One question. A tap saves and brings the next one; leaving it out is as easy as answering.
FlowPage {
    id: root

    required property QuestionnaireController controller
    readonly property string question: controller.question
    // A second tap at once was meant for the question before.
    readonly property bool isSettled: !fresh.running
    // Noted at the answer: the row that was pressed may be gone with its question.
    property bool isByKeys: false

    signal laterAsked()

    spacing: Theme.s3

    onQuestionChanged: {
        fresh.restart();
        arrived.restart();
        scrollTo(0);
    }

    Timer {
        id: fresh

        interval: 250
        running: true
    }

    // Once its answers are there: the focus goes on among them, from the first.
    Timer {
        id: arrived

        interval: 0
        onTriggered: {
            if (choices.activeFocus || rather.activeFocus)
                choices.comeIn(root.isByKeys ? Qt.TabFocusReason : Qt.OtherFocusReason);
            else
                choices.at = Math.max(0, choices.chosen);
        }
    }

    QuestionHeader {
        controller: root.controller
        onLaterAsked: root.laterAsked()
    }

    Words {
        visible: text !== ""
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: root.controller.stem
    }

    Words {
        objectName: "question"
        width: parent.width
        look: text.length > 90 ? Theme.heading : Theme.title
        text: root.question
        bottomPadding: Theme.s1
        Accessible.role: Accessible.Heading
    }

    QuestionnaireProblem {
        id: problem

        controller: root.controller
        onVisibleChanged: {
            if (visible)
                root.show(problem);
        }
    }

    Choices {
        id: choices

        objectName: "choices"
        name: root.question
        names: root.controller.answers
        current: root.controller.chosen
        onPicked: index => {
            const tap = Window.activeFocusItem as Tap;
            root.isByKeys = tap?.visualFocus ?? false;
            if (root.isSettled)
                root.controller.answer(index);
        }
    }

    ActionButton {
        id: rather

        objectName: "rather"
        width: parent.width
        kind: root.controller.isDeclined ? ActionButton.Second : ActionButton.Quiet
        glyph: root.controller.isDeclined ? "check" : ""
        text: qsTr("I'd rather not answer")
        onClicked: {
            root.isByKeys = rather.visualFocus;
            if (root.isSettled)
                root.controller.decline();
        }
    }

    Words {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        look: Theme.caption
        color: Theme.c.soft
        text: qsTr("Each answer is saved when you tap it.")
    }
}
