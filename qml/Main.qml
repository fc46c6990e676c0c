import QtQuick
import Homeward
import Homeward.Components

// The window. Here, and nowhere else, the person's settings become the look of everything.
Window {
    id: root

    required property AppController app
    required property OnboardingController onboarding
    required property LockController lock
    required property CheckInController checkIn
    required property Care care
    required property DiaryController diary
    required property DayController day
    required property EntryController entry
    required property TreatmentController treatment
    required property SideEffectController sideEffects
    required property QuestionnaireController questionnaires
    required property SafetyPlanController safetyPlan
    required property TrendsController trends
    required property ReminderController reminders
    required property HeartRateController heartRate
    required property HelpController help
    required property SettingsController settings
    // The language runs from right to left.
    required property bool isMirrored
    // For pictures: nothing moves.
    required property bool isStill
    readonly property int plainLook: root.settings.isDark ? Theme.Night : Theme.Day
    readonly property int dimLook: root.settings.isAlwaysLight ? Theme.DimDay : Theme.DimNight

    width: 360
    height: 740
    visible: true
    title: qsTr("Homeward")
    color: Theme.c.ground

    Binding {
        target: Theme
        property: "look"
        value: root.treatment.isDim ? root.dimLook : root.plainLook
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.settings.textPercent / 100
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.settings.reducedMotion || root.isStill
    }

    Places {
        anchors.fill: parent
        LayoutMirroring.enabled: root.isMirrored
        LayoutMirroring.childrenInherit: true
        app: root.app
        onboarding: root.onboarding
        lock: root.lock
        checkIn: root.checkIn
        care: root.care
        diary: root.diary
        day: root.day
        entry: root.entry
        treatment: root.treatment
        sideEffects: root.sideEffects
        questionnaires: root.questionnaires
        safetyPlan: root.safetyPlan
        trends: root.trends
        reminders: root.reminders
        heartRate: root.heartRate
        help: root.help
        settings: root.settings
    }
}
