import QtQuick
import Homeward.Components

// Every component that shows text, each showing `words` wherever it shows anything.
Column {
    id: root

    property string words: "Words"
    property alias row: row
    property alias button: button

    width: 320
    spacing: Theme.s4

    PageHeader {
        title: root.words
        detail: root.words
        glyph: "settings"
        glyphName: root.words
    }

    ActionButton {
        id: button

        width: parent.width
        glyph: "pencil-line"
        text: root.words
    }

    ActionButton {
        width: parent.width
        kind: ActionButton.Quiet
        text: root.words
    }

    Chip {
        width: Math.min(implicitWidth, parent.width)
        checked: true
        text: root.words
    }

    Segments {
        names: [root.words, "B"]
    }

    ScorePicker {
        width: parent.width
        name: root.words
        lowWord: root.words
        highWord: root.words
    }

    ValueStepper {
        name: root.words
        unit: root.words
        value: 7.5
    }

    DayChoice {
        name: root.words
        today: 20403
        day: 20404
    }

    TimeStepper {
        name: root.words
    }

    PinPad {
        anchors.horizontalCenter: parent.horizontalCenter
        name: root.words
        filled: 2
    }

    Field {
        label: root.words
        hint: root.words
        fault: root.words
    }

    Field {
        label: root.words
        text: root.words
        isSecret: true
        isShown: true
    }

    NoteField {
        label: root.words
        text: root.words
    }

    StrengthMeter {
        strength: 2
    }

    StepBar {
        step: 2
        steps: 5
        text: root.words
    }

    Choices {
        name: root.words
        names: [root.words, "B"]
        current: 0
    }

    Choice {
        text: root.words
        detail: root.words
    }

    Card {
        ListRow {
            id: row

            glyph: "bell"
            text: root.words
            detail: root.words
            trailing: root.words
        }

        ToggleRow {
            glyph: "lock"
            text: root.words
            detail: root.words
        }

        ContactRow {
            title: root.words
            detail: root.words
            canText: true
        }
    }

    InfoRow {
        glyph: "lock"
        text: root.words
        detail: root.words
    }

    EmergencyCard {
        text: root.words
        detail: root.words
    }

    Banner {
        title: root.words
        text: root.words
        action: root.words
    }

    UndoBar {
        text: root.words
        action: root.words
    }

    Blank {
        glyph: "notebook-pen"
        title: root.words
        text: root.words
        action: root.words
    }

    Skeleton {
        shapesAfter: 0
        wordsAfter: 0
        text: root.words
    }

    WordGrid {
        words: [root.words, "second", "third", "fourth"]
    }

    FlowBar {
        backText: root.words
        onward: root.words
    }

    BottomBar {
        tabs: TabSet {
            TabEntry {
                glyph: "sun"
                name: root.words
            }

            TabEntry {
                glyph: "notebook-pen"
                name: root.words
            }
        }
    }

    SessionBar {
        tabs: TabSet {
            TabEntry {
                glyph: "list"
                name: root.words
            }

            TabEntry {
                glyph: "car"
                name: root.words
            }
        }
    }

    WayStop {
        index: 0
        title: root.words
        detail: root.words
        place: Way.Now
    }

    RestStrip {
        passed: 0.3
        nightStarts: [0.4]
        nightEnds: [0.7]
        from: root.words
        until: root.words
    }

    NavRail {
        height: implicitHeight
        implicitHeight: 1100
        appName: root.words
        tabs: TabSet {
            TabEntry {
                glyph: "sun"
                name: root.words
            }
        }
    }
}
