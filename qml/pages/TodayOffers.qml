import QtQuick
import Homeward
import Homeward.Components

// What one may do today besides the check-in. Quiet, and it can all be left alone.
Column {
    id: root

    required property SessionNotes notes
    required property SideEffectController sideEffects

    signal writeAsked()
    signal effectsAsked()
    signal bladderAsked()

    width: parent ? parent.width : 0
    spacing: Theme.s4

    SideEffectOffer {
        controller: root.sideEffects
        onAsked: root.effectsAsked()
    }

    Card {
        visible: root.sideEffects.asksAboutBladder

        ListRow {
            objectName: "bladderQuestion"
            glyph: "pencil-line"
            text: qsTr("A question about bladder and memory")
            detail: qsTr("Your clinic asks it each month. You can skip this.")
            onClicked: root.bladderAsked()
        }
    }

    Card {
        visible: root.notes.isOffered

        ListRow {
            objectName: "writeOffer"
            glyph: "notebook-pen"
            text: root.notes.offerTitle
            detail: root.notes.offerDetail
            onClicked: root.writeAsked()
        }
    }
}
