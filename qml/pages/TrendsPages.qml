pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// The tables behind the charts, on the stack they are given.
QtObject {
    id: root

    required property PageStack stack
    required property TrendsController controller
    required property bool hasHelp
    property ScoreCard score: null

    signal helpAsked()

    function openMood() {
        controller.openTable();
        stack.push(moodTable);
    }

    function openScore(asked: ScoreCard) {
        score = asked;
        stack.push(scoreTable);
    }

    property Component moodTable: TablePage {
        title: qsTr("Mood")
        detail: root.controller.sentence
        heads: [qsTr("Day"), qsTr("Mood"), qsTr("Session")]
        model: root.controller.moodTable
        hasHelp: root.hasHelp
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component scoreTable: TablePage {
        title: root.score?.name ?? ""
        detail: qsTr("This is not a diagnosis.")
        heads: [qsTr("Day"), qsTr("Total"), qsTr("Range")]
        model: root.score?.table ?? null
        hasHelp: root.hasHelp
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }
}
