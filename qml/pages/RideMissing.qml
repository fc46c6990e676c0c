import QtQuick
import Homeward
import Homeward.Components

// No ride: to whom one turns, and, once that is said, the three things of which staff choose one.
Column {
    id: root

    required property RideController controller
    readonly property bool isSaid: controller.state === RideController.NoRide

    width: parent ? parent.width : 0
    spacing: Theme.s3

    Words {
        width: parent.width
        look: Theme.title
        text: qsTr("Who drives you home?")
        Accessible.role: Accessible.Heading
    }

    Words {
        objectName: "missing"
        width: parent.width
        color: Theme.c.soft
        text: root.controller.canArrive ? qsTr("No ride yet. Tell staff; they will help you choose.") : qsTr("You can write it down now or later.")
    }

    Words {
        visible: root.isSaid
        width: parent.width
        look: Theme.heading
        text: root.controller.choice < 0 ? qsTr("What staff choose") : qsTr("Staff have chosen")
        Accessible.role: Accessible.Heading
    }

    Choices {
        objectName: "staffChoices"
        visible: root.isSaid
        name: qsTr("What staff choose")
        names: root.controller.choiceNames
        current: root.controller.choice
        onPicked: index => root.controller.choose(index)
    }
}
