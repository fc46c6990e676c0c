import QtQuick
import Homeward
import Homeward.Components

// What an entry holds, each part with its own name above it.
Column {
    id: root

    required property EntryController controller

    component Part: Column {
        property alias title: words.text

        width: parent?.width ?? 0
        spacing: Theme.s3

        Words {
            id: words

            width: parent.width
            look: Theme.heading
            Accessible.role: Accessible.Heading
        }
    }

    width: parent ? parent.width : 0
    spacing: Theme.s6

    Part {
        title: qsTr("Mood")

        ScorePicker {
            objectName: "picker"
            width: parent.width
            name: qsTr("Mood")
            score: root.controller.score
            onPicked: score => root.controller.score = score
        }
    }

    NoteField {
        objectName: "note"
        label: qsTr("Note")
        hint: qsTr("What stays with you?")
        text: root.controller.note
        onEdited: text => root.controller.note = text
    }

    Part {
        title: qsTr("Energy")

        ScorePicker {
            objectName: "energyPicker"
            width: parent.width
            name: qsTr("Energy")
            lowWord: qsTr("none")
            highWord: qsTr("very much")
            score: root.controller.energy
            onPicked: energy => root.controller.energy = energy
        }
    }

    Part {
        title: qsTr("Sleep")

        ValueStepper {
            objectName: "stepper"
            name: qsTr("Sleep")
            unit: qsTr("hours")
            isKnown: root.controller.sleepHours >= 0
            value: Math.max(0, root.controller.sleepHours)
            onEdited: value => root.controller.sleepHours = value
        }
    }
}
