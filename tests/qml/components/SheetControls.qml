import QtQuick
import Homeward.Components

// What one chooses, types and taps, in its states.
Column {
    width: 352
    spacing: Theme.s6

    SheetPart {
        title: "Buttons"

        ActionButton {
            width: parent.width
            text: "Primary"
        }

        ActionButton {
            width: parent.width
            kind: ActionButton.Second
            glyph: "pencil-line"
            text: "Second"
        }

        Row {
            ActionButton {
                kind: ActionButton.Quiet
                text: "Quiet"
            }

            ActionButton {
                kind: ActionButton.Quiet
                glyph: "x"
                text: "Not now"
            }

            IconButton {
                glyph: "settings"
                text: "Settings"
            }
        }
    }

    SheetPart {
        title: "Score picker"

        ScorePicker {
            width: parent.width
            score: 4
        }
    }

    SheetPart {
        title: "Chips, views, numbers"

        Flow {
            width: parent.width
            spacing: Theme.s2

            Chip {
                text: "Chosen"
                checked: true
            }

            Chip {
                text: "Free"
            }

            Chip {
                glyph: "plus"
                text: "Add"
                checkable: false
            }
        }

        Segments {
            names: ["4 weeks", "3 months", "1 year"]
        }

        ValueStepper {
            name: "Sleep"
            unit: "hours"
            value: 7.5
        }
    }

    SheetPart {
        title: "Fields"

        Field {
            label: "Who drives you home?"
            hint: "First name"
        }

        Field {
            label: "Phone number"
            text: "555 01"
            fault: "This number looks too short."
        }

        Field {
            id: secret

            label: "Passphrase"
            text: "six words that nobody guesses"
            isSecret: true
        }

        StrengthMeter {
            strength: 3
        }

        NoteField {
            label: "Note"
            hint: "What stays with you?"
        }
    }

    SheetPart {
        title: "A time"

        TimeStepper {
            name: "Time"
            minutes: 13 * 60
        }
    }

    SheetPart {
        title: "Answers and steps"

        Choices {
            names: ["Not at all", "Several days"]
            current: 1
        }

        StepBar {
            step: 3
            steps: 9
        }
    }

    SheetPart {
        title: "A code"

        PinPad {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "Staff code"
            filled: 3
        }
    }
}
