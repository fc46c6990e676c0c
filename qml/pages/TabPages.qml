pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// The pages of the tabs. Each stays as it was left while another is shown.
FocusScope {
    id: root

    required property AppController app
    required property CheckInController checkIn
    required property Care care
    required property DiaryController diary
    required property TreatmentController treatment
    required property QuestionnaireController questionnaires
    required property SideEffectController sideEffects
    required property TrendsController trends
    required property HeartRateController heartRate
    required property HelpController help
    required property TabSet tabs
    required property int tab
    required property bool hasRail
    required property bool isLow
    readonly property bool isSessionDay: treatment.stage === TreatmentController.Before || treatment.stage === TreatmentController.Overdue

    signal picked(int index)
    signal settingsAsked()
    signal helpAsked()
    signal dayAsked(int day)
    signal entryAsked(string entryId)
    signal sessionAddAsked()
    signal sessionAsked(string sessionId)
    signal rideAsked(string sessionId)
    signal todaysRideAsked()
    signal clinicAsked()
    signal planPartAsked(int part)
    signal rulesAsked()
    signal beginAsked()
    signal checkInAsked()
    signal questionnaireAsked(string instrument)
    signal safetyPlanAsked()
    signal effectsAsked()
    signal bladderAsked()
    signal writeAsked()
    signal writingAsked(string entryId)
    signal writeAboutAsked(int stage, string sessionId)
    signal intentionAsked()
    signal preparationAsked()
    signal expectationsAsked()
    signal moodTableAsked()
    signal scoreTableAsked(ScoreCard score)
    signal heartRateAsked()

    focus: true

    TodayPage {
        id: today

        objectName: "today"
        visible: root.tab === 0 && !root.isSessionDay
        focus: visible
        width: parent.width
        height: line.y
        controller: root.checkIn
        treatment: root.treatment
        plan: root.care.plan
        questionnaires: root.questionnaires
        notes: root.care.notes
        sideEffects: root.sideEffects
        trends: root.trends
        help: root.help
        zoneDataIsOld: root.app.zoneDataIsOld
        hasSettings: !root.hasRail
        isLow: root.isLow
        onVisibleChanged: if (visible) todayArrival.restart()
        onSettingsAsked: root.settingsAsked()
        onRulesAsked: root.rulesAsked()
        onPlanAsked: root.picked(3)
        onQuestionnaireAsked: instrument => root.questionnaireAsked(instrument)
        onEffectsAsked: root.effectsAsked()
        onBladderAsked: root.bladderAsked()
        onWriteAsked: root.writeAboutAsked(root.care.notes.offerStage, root.care.notes.offerSession)
        onHelpAsked: root.helpAsked()

        Arrival {
            id: todayArrival

            item: today
        }
    }

    BeforePage {
        id: before

        objectName: "before"
        visible: root.tab === 0 && root.isSessionDay
        focus: visible
        width: parent.width
        height: line.y
        controller: root.treatment
        notes: root.care.notes
        hasSettings: !root.hasRail
        onVisibleChanged: if (visible) beforeArrival.restart()
        onSettingsAsked: root.settingsAsked()
        onRideAsked: root.todaysRideAsked()
        onRulesAsked: root.rulesAsked()
        onBeginAsked: root.beginAsked()
        onCheckInAsked: root.checkInAsked()
        onIntentionAsked: root.intentionAsked()
        onExpectationsAsked: root.expectationsAsked()

        Arrival {
            id: beforeArrival

            item: before
        }
    }

    DiaryPage {
        id: diaryPage

        objectName: "diary"
        visible: root.tab === 1
        focus: visible
        width: parent.width
        height: line.y
        controller: root.diary
        writing: root.care.writing
        onVisibleChanged: if (visible) diaryArrival.restart()
        onWriteAsked: root.writeAsked()
        onWritingAsked: entryId => root.writingAsked(entryId)
        onDayAsked: day => root.dayAsked(day)
        onEntryAsked: entryId => root.entryAsked(entryId)

        Arrival {
            id: diaryArrival

            item: diaryPage
        }
    }

    // Made when it is first asked for, as the plan is: the first frame has no use for it.
    PageStack {
        id: trendsPlace

        property bool isMade: false

        objectName: "trendsPlace"
        visible: root.tab === 2
        focus: visible
        width: parent.width
        height: line.y
        first: isMade ? trendsPage : null
        onVisibleChanged: {
            isMade = isMade || visible;
            if (visible)
                trendsArrival.restart();
        }

        Arrival {
            id: trendsArrival

            item: trendsPlace
        }
    }

    Component {
        id: trendsPage

        TrendsPage {
            objectName: "trends"
            controller: root.trends
            treatment: root.treatment
            help: root.help
            onMoodTableAsked: root.moodTableAsked()
            onScoreTableAsked: score => root.scoreTableAsked(score)
            mayShowRates: root.heartRate.mayShowNumbers
            onHeartRateAsked: root.heartRateAsked()
            onHelpAsked: root.helpAsked()
        }
    }

    PageStack {
        id: planPlace

        property bool isMade: false

        objectName: "planPlace"
        visible: root.tab === 3
        focus: visible
        width: parent.width
        height: line.y
        first: isMade ? planPage : null
        onVisibleChanged: {
            isMade = isMade || visible;
            if (visible)
                planArrival.restart();
        }

        Arrival {
            id: planArrival

            item: planPlace
        }
    }

    Component {
        id: planPage

        PlanPage {
            objectName: "plan"
            controller: root.care.plan
            editor: root.care.sessionEditor
            questionnaires: root.questionnaires
            preparation: root.care.preparation
            help: root.help
            course: root.care.course
            onPartAsked: part => root.planPartAsked(part)
            onAddAsked: root.sessionAddAsked()
            onSessionAsked: sessionId => root.sessionAsked(sessionId)
            onRideAsked: sessionId => root.rideAsked(sessionId)
            onClinicAsked: root.clinicAsked()
            onQuestionnaireAsked: instrument => root.questionnaireAsked(instrument)
            onSafetyPlanAsked: root.safetyPlanAsked()
            onPreparationAsked: root.preparationAsked()
            onExpectationsAsked: root.expectationsAsked()
        }
    }

    RecordingLine {
        id: line

        objectName: "recordingLine"
        anchors.bottom: bar.top
        text: root.heartRate.quietLine
        onClicked: root.heartRateAsked()
    }

    BottomBar {
        id: bar

        objectName: "bar"
        visible: !root.hasRail
        anchors.bottom: parent.bottom
        height: visible ? implicitHeight : 0
        tabs: root.tabs
        current: root.tab
        onPicked: index => root.picked(index)
        onSettingsAsked: root.settingsAsked()
        onHelpAsked: root.helpAsked()
    }
}
