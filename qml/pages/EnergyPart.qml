import QtQuick
import Homeward.Components

// How much energy there was. One tap saves, as for the mood.
Card {
    id: root

    required property int energy

    signal picked(int energy)

    verticalPadding: padding
    spacing: Theme.s3

    Words {
        width: parent.width
        look: Theme.heading
        text: qsTr("How much energy did you have?")
        Accessible.role: Accessible.Heading
    }

    ScorePicker {
        objectName: "energyPicker"
        width: parent.width
        name: qsTr("Energy today")
        highWord: qsTr("very much")
        lowWord: qsTr("none")
        score: root.energy
        onPicked: energy => root.picked(energy)
    }
}
