import QtQuick
import Homeward.Components

// A question and its answer; the answer is what one reads.
ListRow {
    id: root

    required property int index
    required property string question
    required property string answer
    required property bool isCounted

    objectName: "answer" + index
    isLined: index > 0
    text: root.answer
    detail: root.isCounted ? root.question : qsTr("%1 (not counted)").arg(root.question)
}
