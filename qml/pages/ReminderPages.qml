pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// The page of reminders and those behind it, on the stack they are given.
QtObject {
    id: root

    required property PageStack stack
    required property ReminderController controller
    required property bool hasHelp

    signal helpAsked()

    function open() {
        stack.push(remindersPage);
    }

    function leave() {
        controller.close();
        stack.pop();
    }

    property Component remindersPage: RemindersPage {
        controller: root.controller
        hasHelp: root.hasHelp
        onBackAsked: root.leave()
        onHelpAsked: root.helpAsked()
        onMoodTimeAsked: root.stack.push(root.timePage)
        onQuietHoursAsked: root.stack.push(root.quietPage)
    }

    property Component timePage: ReminderTimePage {
        controller: root.controller
        hasHelp: root.hasHelp
        onGone: root.leave()
        onHelpAsked: root.helpAsked()
    }

    property Component quietPage: QuietHoursPage {
        controller: root.controller
        hasHelp: root.hasHelp
        onGone: root.leave()
        onHelpAsked: root.helpAsked()
    }
}
