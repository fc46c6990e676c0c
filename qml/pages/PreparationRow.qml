import QtQuick
import Homeward.Components

// One thing of the checklist; a tap opens its three answers in place.
Column {
    id: root

    required property int index
    required property string itemText
    required property int answer
    required property string answerText
    property list<string> answers
    property bool isOpen: false

    signal toggled()
    signal answered(int answer)

    width: parent ? parent.width : 0
    bottomPadding: isOpen ? Theme.s3 : 0

    ListRow {
        id: row

        objectName: "item" + root.index
        isLined: root.index > 0
        goesOn: false
        text: root.itemText
        detail: root.answerText
        onClicked: root.toggled()
    }

    Choices {
        objectName: "answers" + root.index
        visible: root.isOpen
        name: root.itemText
        names: root.answers
        current: root.answer
        onPicked: answer => {
            row.forceActiveFocus();
            root.answered(answer);
        }
    }
}
