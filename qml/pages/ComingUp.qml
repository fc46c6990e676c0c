pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// What is near: the next session, questionnaires that wait, the clinic's day for thinking of another session. Rows are made
// when there is something to say.
Column {
    id: root

    required property PlanController plan
    required property QuestionnaireController questionnaires
    readonly property int count: session.count + offers.count + booster.count

    signal planAsked()
    signal questionnaireAsked(string instrument)

    visible: count > 0
    width: parent ? parent.width : 0
    spacing: Theme.s3

    Words {
        width: parent.width
        look: Theme.caption
        color: Theme.c.soft
        text: qsTr("Coming up")
        Accessible.role: Accessible.Heading
    }

    Card {
        Repeater {
            id: session

            model: root.plan.nearTitle === "" ? 0 : 1

            ListRow {
                objectName: "nearSession"
                glyph: "calendar-days"
                lit: !root.plan.isRideArranged
                text: root.plan.nearTitle
                detail: root.plan.nearDetail
                onClicked: root.planAsked()
            }
        }

        Repeater {
            id: offers

            model: root.questionnaires.isOffered ? root.questionnaires.waiting : null

            OfferLine {
                isLined: index > 0 || session.count > 0
                onClicked: root.questionnaireAsked(instrument)
            }
        }

        Repeater {
            id: booster

            model: root.plan.nearBooster === "" ? 0 : 1

            ListRow {
                objectName: "nearBooster"
                isLined: session.count + offers.count > 0
                glyph: "route"
                text: qsTr("Looking ahead")
                detail: root.plan.nearBooster
                onClicked: root.planAsked()
            }
        }
    }
}
