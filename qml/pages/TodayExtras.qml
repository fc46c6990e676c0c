import QtQuick
import Homeward
import Homeward.Components

// Energy, sleep and a note: three things one may add, opened in place, one at a time.
Column {
    id: root

    enum Part { None, Energy, Sleep, Note }

    required property CheckInController controller
    readonly property bool isSaved: controller.state === CheckInController.Saved
    property int open: TodayExtras.None

    // A chip says what is known already; a tap opens or closes what is below.
    component PartChip: Chip {
        required property bool isKnown

        glyph: isKnown ? "check" : "plus"
    }

    function toggle(part: int) {
        open = open === part ? TodayExtras.None : part;
    }

    spacing: Theme.s2
    width: parent ? parent.width : 0
    onIsSavedChanged: if (isSaved) open = TodayExtras.None
    onVisibleChanged: if (!visible) open = TodayExtras.None

    Words {
        width: parent.width
        look: Theme.caption
        color: Theme.c.soft
        text: qsTr("Add something, only if you like")
    }

    Flow {
        width: parent.width
        spacing: Theme.s2

        PartChip {
            objectName: "energyChip"
            onToggled: root.toggle(TodayExtras.Energy)
            checked: root.open === TodayExtras.Energy
            isKnown: root.controller.energy >= 0
            text: isKnown ? qsTr("Energy %1").arg(root.controller.energy) : qsTr("Energy")
        }

        PartChip {
            objectName: "sleepChip"
            onToggled: root.toggle(TodayExtras.Sleep)
            checked: root.open === TodayExtras.Sleep
            isKnown: root.controller.sleepHours >= 0
            text: isKnown ? qsTr("Sleep %1 h").arg(Number(root.controller.sleepHours).toLocaleString(Qt.locale(), "f", root.controller.sleepHours % 1 === 0 ? 0 : 1)) : qsTr("Sleep")
        }

        PartChip {
            objectName: "noteChip"
            onToggled: root.toggle(TodayExtras.Note)
            checked: root.open === TodayExtras.Note
            isKnown: root.controller.note !== ""
            text: qsTr("Note")
        }
    }

    EnergyPart {
        objectName: "energyPart"
        visible: root.open === TodayExtras.Energy
        energy: root.controller.energy
        onPicked: energy => root.controller.setEnergy(energy)
    }

    SleepPart {
        objectName: "sleepPart"
        visible: root.open === TodayExtras.Sleep
        kept: root.controller.sleepHours
        onSaveAsked: hours => root.controller.setSleepHours(hours)
    }

    NotePart {
        objectName: "notePart"
        visible: root.open === TodayExtras.Note
        kept: root.controller.note
        onSaveAsked: text => root.controller.setNote(text)
        onClosed: root.open = TodayExtras.None
    }
}
