import QtQuick
import Homeward.Components

// What a page says and shows, in its states.
Column {
    width: 352
    spacing: Theme.s6

    SheetPart {
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

    SheetPart {
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

    SheetPart {
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

    SheetPart {
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

    SheetPart {
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

    SheetPart {
        title: "A day"

        DayChoice {
            name: "Day"
            today: 20403
            day: 20404
            to: 20405
        }
    }

    SheetPart {
        title: "Recovery words"

        WordGrid {
            words: ["anchor", "breeze", "copper", "dolphin", "ember", "forest"]
        }
    }
}
