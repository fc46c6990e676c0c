import QtQuick
import Homeward
import Homeward.Components

// Today on a day without a session: the check-in, and what is worth knowing above it.
PageFrame {
    id: root

    required property CheckInController controller
    required property TreatmentController treatment
    required property PlanController plan
    required property QuestionnaireController questionnaires
    required property SessionNotes notes
    required property SideEffectController sideEffects
    required property TrendsController trends
    required property HelpController help
    required property bool zoneDataIsOld
    property bool hasSettings: true
    property bool isLow: false
    readonly property real skyHeight: isLow ? 0 : Theme.isLargeText ? 96 : width >= 700 ? 320 : 160

    signal settingsAsked()
    signal rulesAsked()
    signal planAsked()
    signal questionnaireAsked(string instrument)
    signal writeAsked()
    signal effectsAsked()
    signal helpAsked()
    signal bladderAsked()

    topSpace: skyHeight + (width >= 700 ? Theme.s8 : Theme.s5)
    spacing: Theme.s5

    backdrop: [
        Horizon {
            width: root.width
            height: root.skyHeight
            hasSun: !Theme.isLargeText
            zoom: root.width >= 700 ? 1.9 : 1
        },
        TodayHeader {
            visible: root.skyHeight >= 160
            x: root.LayoutMirroring.enabled ? root.width - root.blockX - width : root.blockX
            y: 18
            width: root.blockWidth
            date: root.controller.dateText
            greeting: root.controller.greeting
            hasSettings: root.hasSettings
            onSettingsAsked: root.settingsAsked()
        }
    ]
    aboveBar: StepUndo {
        steps: root.treatment.steps
    }

    Banner {
        objectName: "zoneBanner"
        visible: root.zoneDataIsOld
        glyph: "clock"
        text: qsTr("This phone's time zone data is old. Times may be an hour off.")
    }

    TreatmentProblem {
        controller: root.treatment
    }

    Banner {
        objectName: "closing"
        visible: root.treatment.rules.hasJustEnded
        glyph: "clock"
        title: root.treatment.rules.detail
        text: root.treatment.rules.closing
        action: qsTr("Read the rules")
        onActed: root.rulesAsked()
    }

    TrendNotice {
        controller: root.trends.notice
        treatment: root.treatment
        help: root.help
        onHelpAsked: root.helpAsked()
    }

    CheckIn {
        // The closing words stand above it, and are to be seen first.
        focus: !root.treatment.rules.hasJustEnded
        controller: root.controller
        onProblemCame: problem => root.show(problem)
    }

    ComingUp {
        plan: root.plan
        questionnaires: root.questionnaires
        onPlanAsked: root.planAsked()
        onQuestionnaireAsked: instrument => root.questionnaireAsked(instrument)
    }

    TodayOffers {
        notes: root.notes
        sideEffects: root.sideEffects
        onWriteAsked: root.writeAsked()
        onEffectsAsked: root.effectsAsked()
        onBladderAsked: root.bladderAsked()
    }
}
