import QtQuick
import Homeward

// The pages about treatment that lie above the tabs, all on the stack they are given.
QtObject {
    id: root

    required property PageStack stack
    required property Care care
    required property TreatmentController treatment
    required property HelpController help
    required property bool hasHelp

    signal helpAsked()
    signal writingOpened()
    // What there is to keep of an entry is on disk.
    signal writingLeft()

    function addSession() {
        sessions.add();
    }

    function openSession(sessionId: string) {
        sessions.open(sessionId);
    }

    // Of PlanPage.
    function openPlanPart(part: int) {
        if (part === PlanPage.Course)
            courses.begin();
        else if (part === PlanPage.Booster)
            boosters.open();
        else
            calendar.open();
    }

    function openRide(sessionId: string) {
        rides.open(sessionId);
    }

    // Of the session that the day is about, or else of the next one.
    function openTodaysRide() {
        rides.openToday();
    }

    function openClinic() {
        clinic.open();
    }

    function openVitals() {
        clinic.openVitals();
    }

    readonly property SessionPages sessions: SessionPages {
        stack: root.stack
        editor: root.care.sessionEditor
        hasHelp: root.hasHelp
        onHelpAsked: root.helpAsked()
        notes: root.care.notes
        writing: root.care.writing
        onRideAsked: sessionId => root.openRide(sessionId)
        onWritingAsked: entryId => root.writing.open(entryId)
    }

    readonly property CoursePages courses: CoursePages {
        stack: root.stack
        editor: root.care.course
        hasHelp: root.hasHelp
        onHelpAsked: root.helpAsked()
    }

    readonly property BoosterPages boosters: BoosterPages {
        stack: root.stack
        editor: root.care.booster
        hasHelp: root.hasHelp
        onHelpAsked: root.helpAsked()
    }

    readonly property CalendarPages calendar: CalendarPages {
        stack: root.stack
        controller: root.care.calendar
        hasHelp: root.hasHelp
        onHelpAsked: root.helpAsked()
        onProposed: root.sessions.addProposed()
    }

    readonly property RidePages rides: RidePages {
        stack: root.stack
        ride: root.care.ride
        editor: root.care.rideEditor
        help: root.help
        hasHelp: root.hasHelp
        onHelpAsked: root.helpAsked()
    }

    readonly property WritingPages writing: WritingPages {
        stack: root.stack
        writing: root.care.writing
        hasHelp: root.hasHelp
        onHelpAsked: root.helpAsked()
        onOpened: root.writingOpened()
        onEntryLeft: root.writingLeft()
    }

    readonly property PreparingPages preparing: PreparingPages {
        stack: root.stack
        preparation: root.care.preparation
        expectations: root.care.expectations
        treatment: root.treatment
        help: root.help
        hasHelp: root.hasHelp
        onHelpAsked: root.helpAsked()
    }

    readonly property ClinicPages clinic: ClinicPages {
        stack: root.stack
        clinic: root.care.clinic
        vitals: root.care.vitals
        help: root.help
        hasHelp: root.hasHelp
        onHelpAsked: root.helpAsked()
    }
}
