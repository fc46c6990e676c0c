pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// The open app: the tabs, or after a session its four actions, and what is opened from them.
// The rail stands beside it where the window is wide or low.
Part {
    id: root

    // Where one wanted to go when the app was unlocked.
    enum Wish { Today, Rules, Ride }

    required property AppController app
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
    required property HelpController help
    required property SettingsController settings
    property int wish: Shell.Today
    readonly property bool isLow: height < Theme.shortBelow
    readonly property bool hasRail: width >= Theme.railFrom || isLow
    readonly property int settingsTab: sets.tabs.entries.length
    property int tab: 0
    // Of the session bar; -1 for the session day itself.
    property int place: -1
    // After a session, until its last rule has ended and what is open then is left.
    property bool isResting: false
    // Where one wanted to go while an entry was open: it is saved first. -1 for one page back.
    property int wanted: -1

    signal helpAsked()

    function back(): bool {
        const page = stack.current as FlowPage;
        if (page)
            return page.back();
        const part = stack.current as Part;
        if (part)
            return part.back();
        const wasAway = isResting ? place >= 0 : tab > 0;
        tab = 0;
        place = -1;
        return wasAway;
    }

    // Index of a tab or of an action, or one more than the tabs for Settings.
    function go(index: int) {
        const page = stack.current as EntryPage;
        const writing = stack.current as WritingPage;
        wanted = index;
        if (page)
            page.leave();
        else if (writing)
            writing.leave();
        else
            arrive();
    }

    function arrive() {
        stack.popToFirst();
        if (isResting)
            act(wanted);
        else if (wanted === settingsTab)
            settingsPages.open();
        else
            tab = wanted;
    }

    // The same action again leads back to the day.
    function act(index: int) {
        place = index === 1 || index === place ? -1 : index;
        if (index === 1)
            carePages.openTodaysRide();
        if (place === 2 && treatment.clinicPhone !== "")
            help.call(treatment.clinicPhone);
    }

    // An entry is on disk, or given up.
    function leaveEntry() {
        if (wanted < 0)
            stack.pop();
        else
            arrive();
    }

    // What is open stays open when the last rule ends; a session that begins puts it away.
    function settle() {
        if (treatment.state === TreatmentController.Unknown)
            return;
        const home = treatment.isPostSession ? postSessionPages : tabPages;
        if (stack.first === home || (stack.depth > 1 && !treatment.isPostSession))
            return;
        isResting = treatment.isPostSession;
        place = -1;
        stack.first = home;
        follow();
    }

    function follow() {
        const wished = wish;
        wish = Shell.Today;
        if (wished === Shell.Ride)
            carePages.openTodaysRide();
        else if (wished === Shell.Rules && isResting)
            place = 0;
        else if (wished === Shell.Rules)
            flows.openRules();
    }

    Component.onCompleted: settle()

    ShellTabs {
        id: sets
    }

    Connections {
        target: root.treatment

        function onChanged() {
            root.settle();
        }
    }

    // Not while a page is on its way.
    Timer {
        id: later

        interval: 0
        onTriggered: root.settle()
    }

    NavRail {
        id: rail

        objectName: "rail"
        visible: root.hasRail
        anchors.left: parent.left
        height: parent.height
        width: visible ? implicitWidth : 0
        isNarrow: root.isLow
        tabs: root.isResting ? sets.actions : sets.tabs
        hasSettings: !root.isResting
        current: root.isResting ? root.place : stack.current as SettingsPage ? root.settingsTab : root.tab
        onPicked: index => root.go(index)
        onSettingsAsked: root.go(root.settingsTab)
        onHelpAsked: root.helpAsked()
    }

    PageStack {
        id: stack

        objectName: "stack"
        anchors.left: rail.right
        anchors.right: parent.right
        height: parent.height

        focus: true
        onDepthChanged: later.restart()
    }

    Component {
        id: tabPages

        TabPages {
            app: root.app
            checkIn: root.checkIn
            care: root.care
            diary: root.diary
            treatment: root.treatment
            questionnaires: root.questionnaires
            sideEffects: root.sideEffects
            trends: root.trends
            help: root.help
            tabs: sets.tabs
            tab: root.tab
            hasRail: root.hasRail
            isLow: root.isLow
            onPicked: index => root.go(index)
            onSettingsAsked: root.go(root.settingsTab)
            onHelpAsked: root.helpAsked()
            onDayAsked: number => entryPages.openDay(number)
            onEntryAsked: entryId => entryPages.openEntry(entryId)
            onSessionAddAsked: carePages.addSession()
            onSessionAsked: sessionId => carePages.openSession(sessionId)
            onRideAsked: sessionId => carePages.openRide(sessionId)
            onTodaysRideAsked: carePages.openTodaysRide()
            onClinicAsked: carePages.openClinic()
            onPlanPartAsked: part => carePages.openPlanPart(part)
            onRulesAsked: flows.openRules()
            onBeginAsked: flows.openBegin()
            onCheckInAsked: flows.openCheckIn()
            onQuestionnaireAsked: instrument => questionnairePages.open(instrument)
            onSafetyPlanAsked: safetyPlanPages.open()
            onEffectsAsked: effects.open()
            onBladderAsked: effects.askAboutBladder()
            onWriteAsked: carePages.writing.write()
            onWritingAsked: entryId => carePages.writing.open(entryId)
            onWriteAboutAsked: (stage, sessionId) => carePages.writing.writeAbout(stage, sessionId)
            onIntentionAsked: carePages.writing.openIntention(root.care.notes.daySession)
            onPreparationAsked: carePages.preparing.openPreparation()
            onExpectationsAsked: carePages.preparing.openExpectations()
            onMoodTableAsked: trendsPages.openMood()
            onScoreTableAsked: score => trendsPages.openScore(score)
        }
    }

    Component {
        id: postSessionPages

        PostSessionPages {
            treatment: root.treatment
            sideEffects: root.sideEffects
            notes: root.care.notes
            help: root.help
            settings: root.settings
            actions: sets.actions
            place: root.place
            hasRail: root.hasRail
            onPicked: index => root.go(index)
            onHelpAsked: root.helpAsked()
            onBackAsked: root.place = -1
            onBeginAsked: flows.openBegin()
            onEndAsked: flows.openEnd()
            onUnwellAsked: effects.open()
            onClinicAsked: carePages.openClinic()
            onNoteAsked: carePages.writing.openNote(root.care.notes.daySession)
            onExpectationsAsked: carePages.preparing.openExpectations()
        }
    }

    SettingsPages {
        id: settingsPages

        stack: stack
        app: root.app
        settings: root.settings
        help: root.help
        exporter: root.care.exporter
        erasure: root.care.erasure
        hasHelp: !root.hasRail
        onHelpAsked: root.helpAsked()
        onClinicAsked: carePages.openClinic()
    }

    CarePages {
        id: carePages

        stack: stack
        care: root.care
        treatment: root.treatment
        help: root.help
        hasHelp: !root.hasRail
        onHelpAsked: root.helpAsked()
        onWritingOpened: root.wanted = -1
        onWritingLeft: root.leaveEntry()
    }

    EntryPages {
        id: entryPages

        stack: stack
        day: root.day
        entry: root.entry
        hasHelp: !root.hasRail
        onHelpAsked: root.helpAsked()
        onOpened: root.wanted = -1
        onEntryLeft: root.leaveEntry()
    }

    SessionFlows {
        id: flows

        stack: stack
        treatment: root.treatment
        checkIn: root.checkIn
        hasHelp: !root.hasRail
        onHelpAsked: root.helpAsked()
    }

    QuestionnairePages {
        id: questionnairePages

        stack: stack
        controller: root.questionnaires
        hasHelp: !root.hasRail
        onHelpAsked: root.helpAsked()
    }

    SafetyPlanPages {
        id: safetyPlanPages

        stack: stack
        controller: root.safetyPlan
        help: root.help
        hasHelp: !root.hasRail
        onHelpAsked: root.helpAsked()
    }

    TrendsPages {
        id: trendsPages

        stack: stack
        controller: root.trends
        hasHelp: !root.hasRail
        onHelpAsked: root.helpAsked()
    }

    SideEffectPages {
        id: effects

        stack: stack
        controller: root.sideEffects
        treatment: root.treatment
        help: root.help
        hasHelp: !root.hasRail
        onHelpAsked: root.helpAsked()
    }
}
