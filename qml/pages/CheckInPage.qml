import QtQuick
import Homeward

// The check-in on a day on which Today speaks of the session.
FlowPage {
    id: root

    required property CheckInController controller

    CheckIn {
        focus: true
        controller: root.controller
        onProblemCame: problem => root.show(problem)
    }
}
