import QtQuick
import Homeward.Components

// Every component once, in its states, in two columns.
Rectangle {
    id: root

    component Part: Column {
        id: part

        property string title

        width: parent.width
        spacing: Theme.s3

        Words {
            width: parent.width
            look: Theme.caption
            color: Theme.c.soft
            text: part.title
        }
    }

    color: Theme.c.ground

    Column {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.s8
        width: 352
        spacing: Theme.s6

        Part {
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

        Part {
            title: "Score picker"

            ScorePicker {
                width: parent.width
                score: 4
            }
        }

        Part {
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

        Part {
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

        Part {
            title: "A time"

            TimeStepper {
                name: "Time"
                minutes: 13 * 60
            }
        }

        Part {
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

        Part {
            title: "A code"

            PinPad {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "Staff code"
                filled: 3
            }
        }
    }

    Column {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.s8
        width: 352
        spacing: Theme.s6

        Part {
            title: "Something worth knowing"

            Banner {
                glyph: "cloud-off"
                title: "Your clinic cannot be reached"
                text: "Your entries are saved here. The app sends them later."
            }

            Banner {
                title: "This could not be saved"
                text: "The phone is full. Your text is still here."
                action: "Try again"
            }

            UndoBar {
                text: "Entry deleted."
            }
        }

        Part {
            title: "Empty and loading"

            Blank {
                glyph: "notebook-pen"
                title: "Nothing here yet"
                text: "Write when you feel like it. Only you can read it."
                action: "Write"
            }

            Skeleton {
                shapesAfter: 0
            }
        }

        Part {
            title: "Rows"

            Card {
                ListRow {
                    glyph: "bell"
                    text: "Reminder"
                    trailing: "19:00"
                }

                ListRow {
                    isLined: true
                    glyph: "car"
                    lit: true
                    text: "No driving"
                    detail: "Until Wed 12 Nov, 13:50."
                }

                ToggleRow {
                    isLined: true
                    glyph: "lock"
                    text: "Lock at once"
                    detail: "When you leave the app"
                    checked: true
                }

                ToggleRow {
                    isLined: true
                    text: "Less motion"
                }
            }

            InfoRow {
                glyph: "lock"
                text: "Kept on this phone"
                detail: "Encrypted. Nothing leaves it unless you say so."
            }
        }

        Part {
            title: "Help"

            EmergencyCard {
                text: "Emergency: 911"
                detail: "Call if you might act on thoughts of ending your life, or are in danger."
            }

            Card {
                ContactRow {
                    title: "Maya"
                    detail: "Sister, from your plan"
                }

                ContactRow {
                    isLined: true
                    title: "988 Lifeline"
                    detail: "Call or text, any time"
                    canText: true
                }
            }
        }

        Part {
            title: "Session day"

            Column {
                width: parent.width

                WayStop {
                    index: 0
                    title: "Infusion"
                    detail: "13:10 to 13:50"
                    place: Way.Done
                }

                WayStop {
                    index: 1
                    title: "Rest at the clinic"
                    detail: "You are here. Staff are nearby."
                    place: Way.Now
                }

                WayStop {
                    index: 2
                    title: "Ride home with Maya"
                    detail: "Expected at about 15:50."
                    place: Way.Next
                    isLast: true
                }
            }

            RestStrip {
                passed: 0.12
                nightStarts: [0.34]
                nightEnds: [0.72]
                from: "Today, 13:50"
                until: "Tomorrow, 13:50"
            }

            SessionBar {
                current: 0
                tabs: TabSet {
                    TabEntry {
                        glyph: "list"
                        name: "Rules"
                    }

                    TabEntry {
                        glyph: "car"
                        name: "Ride"
                    }

                    TabEntry {
                        glyph: "phone"
                        name: "Clinic"
                    }
                }
            }
        }

        Part {
            title: "A day"

            DayChoice {
                name: "Day"
                today: 20403
                day: 20404
                to: 20405
            }
        }

        Part {
            title: "Recovery words"

            WordGrid {
                words: ["anchor", "breeze", "copper", "dolphin", "ember", "forest"]
            }
        }
    }
}
