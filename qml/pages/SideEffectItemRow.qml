import QtQuick
import Homeward.Components

// One item; a tap opens its four answers in place.
Column {
    id: root

    required property int index
    required property string name
    required property int severity
    required property string answer
    property list<string> answers
    property bool isOpen: false

    signal toggled()
    signal answered(int severity)

    width: parent ? parent.width : 0
    bottomPadding: isOpen ? Theme.s3 : 0

    ListRow {
        id: row

        objectName: "item" + root.index
        isLined: root.index > 0
        goesOn: !root.isOpen && root.severity < 0
        text: root.name
        trailing: root.answer
        onClicked: root.toggled()
    }

    Choices {
        objectName: "answers" + root.index
        visible: root.isOpen
        name: root.name
        names: root.answers
        current: root.severity
        onPicked: severity => {
            row.forceActiveFocus();
            root.answered(severity);
        }
    }
}
