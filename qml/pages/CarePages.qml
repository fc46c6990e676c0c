import QtQuick
import Homeward

// The pages about treatment that lie above the tabs, all on the stack they are given.
QtObject {
    id: root

    required property PageStack stack
    required property Care care
    required property HelpController help
    required property bool hasHelp

    signal helpAsked()

    function addSession() {
        sessions.add();
    }

    function openSession(sessionId: string) {
        sessions.open(sessionId);
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
        onRideAsked: sessionId => root.openRide(sessionId)
    }

    readonly property RidePages rides: RidePages {
        stack: root.stack
        ride: root.care.ride
        editor: root.care.rideEditor
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
