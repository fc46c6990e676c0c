pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// The way from "my clinic gave me dates" to sessions on record, on the stack it is given.
QtObject {
    id: root

    required property PageStack stack
    required property CourseEditor editor
    required property bool hasHelp
    // Where the stack was before the first page.
    property int depth: -1
    readonly property StepPath path: StepPath {
        hasHelp: root.hasHelp
        onNextAsked: part => root.push(part)
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }
    readonly property bool isSaved: editor.state === CourseEditor.Saved

    signal helpAsked()

    function begin() {
        editor.begin();
        depth = stack.depth;
        push(CourseEditor.RoutePart);
    }

    function push(part: int) {
        stack.push([routePage, choicePage, dayPage, timePage, datesPage, reviewPage][part]);
    }

    function openDate(index: int) {
        editor.openDate(index);
        stack.push(datePage);
    }

    function openNewDate() {
        editor.openNewDate();
        stack.push(datePage);
    }

    onIsSavedChanged: {
        if (!isSaved || depth < 0)
            return;
        stack.popTo(depth);
        depth = -1;
    }

    property Component routePage: CourseStepPage {
        id: route

        path: root.path
        editor: root.editor
        part: CourseEditor.RoutePart
        question: qsTr("How do you get the medicine?")

        Choices {
            objectName: "choices"
            name: route.question
            names: root.editor.routeNames
            current: root.editor.route
            onPicked: index => root.editor.route = index
        }
    }

    property Component choicePage: CourseStepPage {
        id: choice

        path: root.path
        editor: root.editor
        part: CourseEditor.ChoicePart
        question: qsTr("What did your clinic say?")
        help: qsTr("You can change every date after this.")

        Choices {
            objectName: "courses"
            name: choice.question
            names: root.editor.choiceNames
            current: root.editor.choice
            onPicked: index => root.editor.choice = index
        }
    }

    property Component dayPage: CourseStepPage {
        id: day

        path: root.path
        editor: root.editor
        part: CourseEditor.DayPart
        question: qsTr("On which day is the first one?")

        DayChoice {
            objectName: "days"
            name: day.question
            today: root.editor.today
            from: root.editor.today
            to: root.editor.today + 731
            day: root.editor.day
            onPicked: day => root.editor.day = day
        }
    }

    property Component timePage: CourseStepPage {
        id: time

        path: root.path
        editor: root.editor
        part: CourseEditor.TimePart
        question: qsTr("At what time?")
        help: root.editor.dayText

        TimeStepper {
            objectName: "time"
            name: time.question
            minutes: root.editor.minutes
            onEdited: minutes => root.editor.minutes = minutes
        }
    }

    property Component datesPage: CourseDatesPage {
        path: root.path
        editor: root.editor
        onDateAsked: index => root.openDate(index)
        onNewDateAsked: root.openNewDate()
    }

    property Component datePage: CourseDatePage {
        editor: root.editor
        hasHelp: root.hasHelp
        onKept: root.stack.pop()
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component reviewPage: CourseReviewPage {
        path: root.path
        editor: root.editor
    }
}
