import QtQuick

// How hard a passphrase is to guess: four bars, and the same in words. 0 says that nothing is known yet.
StepBar {
    id: root

    property int strength: 0
    readonly property list<string> words: ["", qsTr("Guessed at once"), qsTr("Easy to guess"), qsTr("Hard to guess"), qsTr("Very hard to guess")]

    step: Math.max(0, Math.min(4, strength))
    steps: 4
    text: words[step]
    tone: step < 3 ? Theme.c.lampEdge : Theme.c.accent
}
