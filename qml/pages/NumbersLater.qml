import QtQuick
import Homeward
import Homeward.Components

// Something severe was noticed today: whom to call comes before any number. Source: clinical-rules.md, "Side effects".
Column {
    id: root

    required property TreatmentController treatment
    required property HelpController help

    signal showAsked()

    width: parent ? parent.width : 0
    spacing: Theme.s3

    Banner {
        objectName: "numbersLater"
        glyph: "hand"
        title: qsTr("You noticed something severe today.")
        text: qsTr("A number does not say how you are. If you feel unwell, call your clinic, or open Help.")
    }

    CallClinic {
        treatment: root.treatment
        help: root.help
    }

    DialProblem {
        controller: root.help
    }

    ActionButton {
        objectName: "showNumbers"
        width: parent.width
        kind: ActionButton.Quiet
        text: qsTr("Show the number")
        onClicked: root.showAsked()
    }
}
