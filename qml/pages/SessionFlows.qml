pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// What opens from the session day, on the stack it is given.
QtObject {
    id: root

    required property PageStack stack
    required property TreatmentController treatment
    required property CheckInController checkIn
    required property bool hasHelp

    signal helpAsked()

    function openRules() {
        stack.push(rulesPage);
    }

    function openCheckIn() {
        stack.push(checkInPage);
    }

    function openBegin() {
        treatment.steps.chooseBegin();
        stack.push(beginPage);
    }

    function openEnd() {
        treatment.steps.chooseEnd();
        stack.push(endPage);
    }

    property Component rulesPage: RulesPage {
        controller: root.treatment
        hasHelp: root.hasHelp
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component checkInPage: CheckInPage {
        controller: root.checkIn
        hasHelp: root.hasHelp
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component beginPage: TimePage {
        objectName: "beginTime"
        steps: root.treatment.steps
        question: qsTr("When did your session begin?")
        other: steps.canTakeBeginBack ? qsTr("It has not begun yet") : ""
        hasHelp: root.hasHelp
        onOtherAsked: steps.takeBeginBack()
        onSaveAsked: steps.beginAtChosen()
        onGone: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component endPage: TimePage {
        objectName: "endTime"
        steps: root.treatment.steps
        question: root.treatment.day.endQuestion
        detail: qsTr("The rules count from here. Staff know it.")
        canBeUnknown: root.treatment.day.endProblem !== ""
        other: steps.canTakeEndBack ? qsTr("It has not ended yet") : ""
        hasHelp: root.hasHelp
        onSaveAsked: steps.endDosingAtChosen()
        onOtherAsked: steps.takeEndBack()
        onGone: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }
}
