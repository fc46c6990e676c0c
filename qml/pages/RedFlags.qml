pragma ComponentBehavior: Bound

import QtQuick
import Homeward.Components

// The red flags, each a sentence. Never scored, never delayed. Source: clinical-rules.md, "Signs that need help at once".
Card {
    id: root

    readonly property list<string> signs: [qsTr("You have chest pain."), qsTr("You have trouble breathing."), qsTr("You fainted."), qsTr("You had a fit."), qsTr("You have a sudden, severe headache."), qsTr("Your sight changed suddenly."), qsTr("Your face or throat swells."), qsTr("There is blood in your urine."), qsTr("You have thoughts of ending your life.")]

    Repeater {
        model: root.signs

        Item {
            id: sign

            required property int index
            required property string modelData

            width: parent?.width ?? 0
            implicitHeight: words.implicitHeight + 2 * Theme.s3

            Divider {
                visible: sign.index > 0
            }

            Words {
                id: words

                y: Theme.s3
                width: parent.width
                text: sign.modelData
                Accessible.role: Accessible.ListItem
            }
        }
    }
}
