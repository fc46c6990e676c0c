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
    signal rulesAsked()
    signal beginAsked()
    signal checkInAsked()

    focus: true

    TodayPage {
        id: today

        objectName: "today"
        visible: root.tab === 0 && !root.isSessionDay
        focus: visible
        width: parent.width
        height: bar.y
        controller: root.checkIn
        treatment: root.treatment
        zoneDataIsOld: root.app.zoneDataIsOld
        hasSettings: !root.hasRail
        isLow: root.isLow
        onVisibleChanged: if (visible) todayArrival.restart()
        onSettingsAsked: root.settingsAsked()
        onRulesAsked: root.rulesAsked()

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
        height: bar.y
        controller: root.treatment
        hasSettings: !root.hasRail
        onVisibleChanged: if (visible) beforeArrival.restart()
        onSettingsAsked: root.settingsAsked()
        onRideAsked: root.todaysRideAsked()
        onRulesAsked: root.rulesAsked()
        onBeginAsked: root.beginAsked()
        onCheckInAsked: root.checkInAsked()

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
        height: bar.y
        controller: root.diary
        onVisibleChanged: if (visible) diaryArrival.restart()
        onCheckInAsked: root.picked(0)
        onDayAsked: day => root.dayAsked(day)
        onEntryAsked: entryId => root.entryAsked(entryId)

        Arrival {
            id: diaryArrival

            item: diaryPage
        }
    }

    PlanPage {
        id: planPage

        objectName: "plan"
        visible: root.tab === 2
        focus: visible
        width: parent.width
        height: bar.y
        controller: root.care.plan
        editor: root.care.sessionEditor
        onVisibleChanged: if (visible) planArrival.restart()
        onAddAsked: root.sessionAddAsked()
        onSessionAsked: sessionId => root.sessionAsked(sessionId)
        onRideAsked: sessionId => root.rideAsked(sessionId)
        onClinicAsked: root.clinicAsked()

        Arrival {
            id: planArrival

            item: planPage
        }
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
