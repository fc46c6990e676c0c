import QtQuick
import Homeward

// Where one is in the open app, and how one gets to another place of it.
Item {
    id: root

    required property PageStack stack
    required property TreatmentController treatment
    required property HelpController help
    // What lies at the bottom of the stack: on an ordinary day, and while rules of a session hold.
    required property Component ordinary
    required property Component resting
    required property int settingsTab
    property int wish: Shell.Today
    property int tab: 0
    // Of the session bar; -1 for the session day itself.
    property int place: -1
    // After a session, until its last rule has ended and what is open then is left.
    property bool isResting: false
    // Where one wanted to go while an entry was open: it is saved first. -1 for one page back.
    property int wanted: -1

    signal settingsAsked()
    signal rulesAsked()
    signal rideAsked()

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
            settingsAsked();
        else
            tab = wanted;
    }

    // The same action again leads back to the day.
    function act(index: int) {
        place = index === 1 || index === place ? -1 : index;
        if (index === 1)
            rideAsked();
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
        const home = treatment.isPostSession ? resting : ordinary;
        if (stack.first === home || (stack.depth > 1 && !treatment.isPostSession))
            return;
        isResting = treatment.isPostSession;
        place = -1;
        stack.first = home;
        follow();
    }

    function settleLater() {
        later.restart();
    }

    function follow() {
        const wished = wish;
        wish = Shell.Today;
        if (wished === Shell.Ride)
            rideAsked();
        else if (wished === Shell.Rules && isResting)
            place = 0;
        else if (wished === Shell.Rules)
            rulesAsked();
    }

    visible: false

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
}
