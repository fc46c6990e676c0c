pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// The pages of one session, on the stack they are given: what is on record, and a page for each part of it.
QtObject {
    id: root

    required property PageStack stack
    required property SessionEditor editor
    required property SessionNotes notes
    required property WritingController writing
    required property bool hasHelp
    // Where the stack was when a part was opened: it goes back there once that is on disk.
    property int depth: -1
    readonly property StepPath path: StepPath {
        hasHelp: root.hasHelp
        isAlone: !root.editor.isNew
        onNextAsked: part => root.push(part)
        onBackAsked: root.goBack()
        onHelpAsked: root.helpAsked()
    }
    readonly property bool isSaved: editor.state === SessionEditor.Saved

    signal helpAsked()
    signal rideAsked(string sessionId)
    signal writingAsked(string entryId)

    function add() {
        editor.begin();
        addProposed();
    }

    // What is in the editor already.
    function addProposed() {
        depth = stack.depth;
        push(SessionEditor.RoutePart);
    }

    function open(sessionId: string) {
        depth = -1;
        editor.open(sessionId);
        notes.showSession(sessionId);
        stack.push(sessionPage);
    }

    function openPart(part: int) {
        editor.revert();
        depth = stack.depth;
        push(part);
    }

    function push(part: int) {
        stack.push([routePage, dayPage, timePage, lengthPage, placePage][part]);
    }

    // From the first page of a part, what was changed and not saved is given up; a new session waits.
    function goBack() {
        if (stack.depth - 1 === depth) {
            depth = -1;
            editor.revert();
        }
        stack.pop();
    }

    onIsSavedChanged: {
        if (!isSaved || depth < 0)
            return;
        stack.popTo(depth);
        depth = -1;
    }

    property Component sessionPage: SessionPage {
        editor: root.editor
        notes: root.notes
        writing: root.writing
        hasHelp: root.hasHelp
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
        onPartAsked: part => root.openPart(part)
        onRideAsked: root.rideAsked(root.editor.sessionId)
        onWritingAsked: entryId => root.writingAsked(entryId)
    }

    property Component routePage: SessionStepPage {
        id: route

        path: root.path
        editor: root.editor
        part: SessionEditor.RoutePart
        question: qsTr("How do you get the medicine?")

        Choices {
            objectName: "choices"
            name: route.question
            names: root.editor.routeNames
            current: root.editor.route
            onPicked: index => root.editor.route = index
        }
    }

    property Component dayPage: SessionStepPage {
        id: day

        path: root.path
        editor: root.editor
        part: SessionEditor.DayPart
        question: qsTr("On which day?")
        help: root.path.isAlone ? qsTr("No other session moves with this one.") : ""

        DayChoice {
            objectName: "days"
            name: day.question
            today: root.editor.today
            from: root.editor.earliest
            day: root.editor.day
            onPicked: day => root.editor.day = day
        }
    }

    property Component timePage: SessionStepPage {
        id: time

        path: root.path
        editor: root.editor
        part: SessionEditor.TimePart
        question: qsTr("At what time?")
        help: root.editor.dayText

        TimeStepper {
            objectName: "time"
            name: time.question
            minutes: root.editor.minutes
            onEdited: minutes => root.editor.minutes = minutes
        }

        Banner {
            objectName: "lapse"
            visible: text !== ""
            glyph: "clock"
            text: root.editor.lapseText
        }
    }

    property Component lengthPage: SessionStepPage {
        path: root.path
        editor: root.editor
        part: SessionEditor.LengthPart
        question: qsTr("How long does it take?")
        help: qsTr("Keep this if you do not know.")

        ValueStepper {
            objectName: "length"
            name: qsTr("Length")
            text: root.editor.lengthText
            value: Math.max(0, root.editor.length)
            to: 240
            stepSize: 5
            onEdited: value => root.editor.length = value
        }
    }

    property Component placePage: SessionStepPage {
        path: root.path
        editor: root.editor
        part: SessionEditor.PlacePart
        question: qsTr("Where is it?")
        help: qsTr("You can leave this empty.")

        Field {
            objectName: "placeField"
            label: qsTr("Place")
            hint: qsTr("Second floor, room 12")
            text: root.editor.place
            onEdited: text => root.editor.place = text
            onAccepted: root.editor.save()
        }
    }
}
