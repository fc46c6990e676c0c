pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// Questionnaires that one may answer now, a row each.
Column {
    id: root

    required property QuestionnaireController controller
    required property OfferModel model
    property alias title: heading.text
    readonly property int count: rows.count

    signal asked(string instrument)

    visible: controller.isOffered && count > 0
    width: parent ? parent.width : 0
    spacing: Theme.s3

    Words {
        id: heading

        width: parent.width
        look: Theme.caption
        color: Theme.c.soft
        Accessible.role: Accessible.Heading
    }

    Card {
        Repeater {
            id: rows

            model: root.model

            OfferLine {
                onClicked: root.asked(instrument)
            }
        }
    }
}
