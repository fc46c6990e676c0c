import QtQuick
import Homeward
import Homeward.Components

// What a word of another diary is read as, from 0 to 10. One tap says it.
FlowPage {
    id: root

    required property ImportController controller

    PageHeader {
        title: qsTr("How was your mood when you wrote %1?").arg(root.controller.word)
        detail: qsTr("All lines with this word are read so.")
    }

    ScorePicker {
        objectName: "wordScore"
        width: parent.width
        name: qsTr("Score of this word")
        score: root.controller.wordScore
        onPicked: score => {
            root.controller.giveScore(score);
            root.backAsked();
        }
    }
}
