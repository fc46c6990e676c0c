pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// A file for another calendar, and a file from the clinic, on the stack it is given.
QtObject {
    id: root

    required property PageStack stack
    required property CalendarController controller
    required property bool hasHelp

    signal helpAsked()
    // A new session waits in the editor, with the proposed day and time.
    signal proposed()

    function open() {
        controller.reset();
        stack.push(calendarPage);
    }

    function read() {
        controller.forget();
        stack.push(invitationPage);
    }

    function propose(index: int) {
        controller.propose(index);
        stack.pop();
        stack.pop();
        proposed();
    }

    property Component calendarPage: CalendarPage {
        controller: root.controller
        hasHelp: root.hasHelp
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
        onReadAsked: root.read()
    }

    property Component invitationPage: InvitationPage {
        controller: root.controller
        hasHelp: root.hasHelp
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
        onProposed: index => root.propose(index)
    }
}
