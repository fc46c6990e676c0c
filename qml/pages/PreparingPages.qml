pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// What to prepare before a course and what to expect of a session, on the stack they are given.
QtObject {
    id: root

    required property PageStack stack
    required property PreparationController preparation
    required property ExpectationController expectations
    required property TreatmentController treatment
    required property HelpController help
    required property bool hasHelp
    property int card: 0

    signal helpAsked()

    function openPreparation() {
        preparation.refresh();
        stack.push(preparationPage);
    }

    function openExpectations() {
        stack.push(expectationsPage);
    }

    function openCard(number: int) {
        card = number;
        expectations.open(number);
        stack.push(cardPage);
    }

    property Component preparationPage: PreparationPage {
        objectName: "preparationPage"
        controller: root.preparation
        hasHelp: root.hasHelp
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component expectationsPage: ExpectationsPage {
        objectName: "expectationsPage"
        controller: root.expectations
        hasHelp: root.hasHelp
        onCardAsked: card => root.openCard(card)
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component cardPage: ExpectationPage {
        objectName: "expectationPage"
        controller: root.expectations
        treatment: root.treatment
        help: root.help
        card: root.card
        hasHelp: root.hasHelp
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }
}
