pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// "What to expect": the cards in the order of a course.
FlowPage {
    id: root

    required property ExpectationController controller
    readonly property list<string> glyphs: ["calendar-days", "armchair", "clock", "route", "hand", "phone"]

    signal cardAsked(int card)

    PageHeader {
        title: qsTr("What to expect")
        detail: root.controller.routeText
    }

    Card {
        Repeater {
            model: root.controller.cards

            ListRow {
                required property string modelData
                required property int index

                objectName: "card" + index
                isLined: index > 0
                glyph: root.glyphs[index]
                text: modelData
                onClicked: root.cardAsked(index)
            }
        }
    }

    Words {
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: qsTr("Every person is different. Ask your clinic whatever you want to know.")
    }
}
