pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// How things went: mood, questionnaires, side effects by hours after the dose, the last heart rate.
PageFrame {
    id: root

    required property TrendsController controller
    required property TreatmentController treatment
    required property HelpController help
    required property bool mayShowRates

    signal moodTableAsked()
    signal scoreTableAsked(ScoreCard score)
    signal helpAsked()
    signal heartRateAsked()

    onVisibleChanged: if (visible) controller.refresh()
    Component.onCompleted: controller.refresh()

    side: [
        EffectsCard {
            objectName: "effects"
            visible: count > 0
            model: root.controller.effects
        },
        Card {
            objectName: "heartRate"

            ListRow {
                objectName: "heartRateRow"
                glyph: "heart-pulse"
                text: qsTr("Heart rate")
                detail: !root.mayShowRates ? qsTr("Readings and recordings.") : root.controller.restingRate === "" ? qsTr("From a chest strap, or written down.") : root.controller.restingRate
                onClicked: root.heartRateAsked()
            }

            InfoRow {
                visible: root.mayShowRates && root.controller.heartRate !== ""
                glyph: "pencil-line"
                text: root.controller.heartRate
                detail: qsTr("The last one that was read out.")
            }
        }
    ]

    PageHeader {
        title: qsTr("Trends")
    }

    TrendNotice {
        controller: root.controller.notice
        treatment: root.treatment
        help: root.help
        onHelpAsked: root.helpAsked()
    }

    Banner {
        objectName: "trendsProblem"
        visible: root.controller.state === TrendsController.Failed
        text: qsTr("This could not be read. Your entries are kept.")
        action: qsTr("Try again")
        onActed: root.controller.refresh()
    }

    Banner {
        objectName: "trendsUnreadable"
        visible: root.controller.unreadable !== ""
        text: root.controller.unreadable
    }

    Segments {
        objectName: "range"
        names: [qsTr("4 weeks"), qsTr("3 months"), qsTr("1 year"), qsTr("All")]
        current: root.controller.range
        Accessible.name: qsTr("How much is shown")
        onPicked: index => root.controller.range = index
    }

    MoodCard {
        objectName: "moodCard"
        // Nothing was ever read: nothing may be said about it.
        visible: root.controller.state !== TrendsController.Failed || root.controller.hasMood
        page: root
        controller: root.controller
        onTableAsked: root.moodTableAsked()
    }

    Repeater {
        model: root.controller.scores

        QuestionnaireCard {
            id: card

            required property ScoreCard modelData

            objectName: "score-" + modelData.name
            page: root
            score: modelData
            controller: root.controller
            onTableAsked: root.scoreTableAsked(modelData)
        }
    }
}
