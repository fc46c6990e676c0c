pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// The open app: the tabs, and what is opened from them. The rail stands beside it where the window is wide or low.
Part {
    id: root

    required property AppController app
    required property CheckInController checkIn
    required property Care care
    required property DiaryController diary
    required property DayController day
    required property EntryController entry
    required property HelpController help
    required property SettingsController settings
    readonly property bool isLow: height < Theme.shortBelow
    readonly property bool hasRail: width >= Theme.railFrom || isLow
    property int tab: 0
    // Where one wanted to go while an entry was open: it is saved first. -1 for one page back.
    property int wanted: -1

    readonly property TabSet tabs: TabSet {
        TabEntry {
            glyph: "sun"
            name: qsTr("Today")
        }

        TabEntry {
            glyph: "notebook-pen"
            name: qsTr("Diary")
        }

        TabEntry {
            glyph: "route"
            name: qsTr("Plan")
        }
    }

    signal helpAsked()

    function openPlan() {
        go(2);
    }

    function back(): bool {
        const page = stack.current as FlowPage;
        if (page)
            return page.back();
        const part = stack.current as Part;
        if (part)
            return part.back();
        const wasAway = tab > 0;
        tab = 0;
        return wasAway;
    }

    // Index of a tab, or one more for Settings.
    function go(index: int) {
        const page = stack.current as EntryPage;
        wanted = index;
        if (page)
            page.leave();
        else
            arrive();
    }

    function arrive() {
        stack.popToFirst();
        if (wanted === tabs.entries.length)
            settingsPages.open();
        else
            tab = wanted;
    }

    // An entry is on disk, or given up.
    function leaveEntry() {
        if (wanted < 0)
            stack.pop();
        else
            arrive();
    }

    function openEntryPage(entryId: string) {
        wanted = -1;
        entry.open(entryId);
        stack.push(entryPage);
    }

    function openDay(number: int) {
        day.open(number);
        stack.push(dayPage);
    }

    NavRail {
        id: rail

        objectName: "rail"
        visible: root.hasRail
        height: parent.height
        width: visible ? implicitWidth : 0
        isNarrow: root.isLow
        tabs: root.tabs
        current: stack.current as SettingsPage ? root.tabs.entries.length : root.tab
        onPicked: index => root.go(index)
        onSettingsAsked: root.go(root.tabs.entries.length)
        onHelpAsked: root.helpAsked()
    }

    PageStack {
        id: stack

        objectName: "stack"
        anchors.left: rail.right
        anchors.right: parent.right
        height: parent.height

        focus: true
        first: tabPages
    }

    Component {
        id: tabPages

        TabPages {
            app: root.app
            checkIn: root.checkIn
            care: root.care
            diary: root.diary
            tabs: root.tabs
            tab: root.tab
            hasRail: root.hasRail
            isLow: root.isLow
            onPicked: index => root.go(index)
            onSettingsAsked: root.go(root.tabs.entries.length)
            onHelpAsked: root.helpAsked()
            onDayAsked: number => root.openDay(number)
            onEntryAsked: entryId => root.openEntryPage(entryId)
            onSessionAddAsked: carePages.addSession()
            onSessionAsked: sessionId => carePages.openSession(sessionId)
            onRideAsked: sessionId => carePages.openRide(sessionId)
            onClinicAsked: carePages.openClinic()
        }
    }

    SettingsPages {
        id: settingsPages

        stack: stack
        app: root.app
        settings: root.settings
        help: root.help
        hasHelp: !root.hasRail
        onHelpAsked: root.helpAsked()
        onClinicAsked: carePages.openClinic()
    }

    CarePages {
        id: carePages

        stack: stack
        care: root.care
        help: root.help
        hasHelp: !root.hasRail
        onHelpAsked: root.helpAsked()
    }

    Component {
        id: dayPage

        DayPage {
            controller: root.day
            hasHelp: !root.hasRail
            onBackAsked: stack.pop()
            onHelpAsked: root.helpAsked()
            onEntryAsked: entryId => root.openEntryPage(entryId)
        }
    }

    Component {
        id: entryPage

        EntryPage {
            controller: root.entry
            hasHelp: !root.hasRail
            onGone: root.leaveEntry()
            onHelpAsked: root.helpAsked()
        }
    }
}
