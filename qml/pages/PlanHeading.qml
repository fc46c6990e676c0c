pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// One heading of the plan; a tap opens it to be written. Beside the people stands the way to call them.
Card {
    id: root

    required property int index
    required property string heading
    required property string hint
    required property string words
    required property bool hasPeople
    required property PersonModel people

    signal textAsked()
    signal personAsked(int row)
    signal addAsked()
    signal callAsked(string number)

    PlanWords {
        objectName: "heading" + root.index
        text: root.heading
        words: root.words
        hint: root.hint
        onClicked: root.textAsked()
    }

    Repeater {
        model: root.hasPeople ? root.people : null

        PlanPerson {
            onChangeAsked: root.personAsked(index)
            onCallAsked: root.callAsked(phone)
        }
    }

    ListRow {
        objectName: "addPerson"
        visible: root.hasPeople
        isLined: true
        glyph: "plus"
        goesOn: false
        text: qsTr("Add someone you trust")
        onClicked: root.addAsked()
    }
}
