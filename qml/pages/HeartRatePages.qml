pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// Heart rate and the pages behind its rows, on the stack they are given.
QtObject {
    id: root

    required property PageStack stack
    required property HeartRateController controller
    required property TreatmentController treatment
    required property HelpController help
    required property bool hasHelp

    signal helpAsked()

    function open() {
        stack.push(heartRatePage);
    }

    function openSensor() {
        stack.push(sensorPage);
    }

    function openHistory() {
        controller.history.refresh();
        stack.push(historyPage);
    }

    function openDay(index: int) {
        controller.history.openDay(index);
        stack.push(dayPage);
    }

    property Component heartRatePage: HeartRatePage {
        controller: root.controller
        treatment: root.treatment
        help: root.help
        hasHelp: root.hasHelp
        onHistoryAsked: root.openHistory()
        onEntryAsked: root.stack.push(root.entryPage)
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component historyPage: RateHistoryPage {
        history: root.controller.history
        hasHelp: root.hasHelp
        onDayAsked: index => root.openDay(index)
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component dayPage: RateDayPage {
        history: root.controller.history
        hasHelp: root.hasHelp
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component entryPage: RateEntryPage {
        entry: root.controller.entry
        hasHelp: root.hasHelp
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component sensorPage: SensorPage {
        sensor: root.controller.sensor
        hasHelp: root.hasHelp
        onHeartRateAsked: root.open()
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }
}
