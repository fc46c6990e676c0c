pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// What is planned: the next session and its ride home, then the timeline of all of them.
PageFrame {
    id: root

    // What the clinic has said, and one writes down on pages of its own.
    enum Part { Course, Booster, Calendar }

    required property PlanController controller
    required property SessionEditor editor
    required property QuestionnaireController questionnaires
    required property PreparationController preparation
    required property HelpController help
    required property CourseEditor course
    // What an earlier call elsewhere could not do is no news here.
    property bool hasCalled: false
    readonly property bool isFailed: controller.state === PlanController.Failed

    signal addAsked()
    signal sessionAsked(string sessionId)
    signal rideAsked(string sessionId)
    signal clinicAsked()
    signal partAsked(int part)
    signal questionnaireAsked(string instrument)
    signal safetyPlanAsked()
    signal preparationAsked()
    signal expectationsAsked()

    function askClinic() {
        if (controller.clinicPhone === "") {
            clinicAsked();
            return;
        }
        hasCalled = true;
        help.call(controller.clinicPhone);
    }

    // It is made when it is first looked at.
    Component.onCompleted: controller.refresh()
    onVisibleChanged: {
        hasCalled = false;
        if (visible)
            controller.refresh();
    }

    aboveBar: [
        UndoBar {
            objectName: "planUndo"
            visible: root.editor.canUndo
            height: visible ? implicitHeight : 0
            text: root.editor.savedText
            onUndone: root.editor.undo()
        },
        UndoBar {
            objectName: "courseUndo"
            visible: root.course.canUndo
            height: visible ? implicitHeight : 0
            text: root.course.savedText
            onUndone: root.course.undo()
        }
    ]

    PageHeader {
        title: qsTr("Your plan")
        detail: list.visible ? root.controller.sourceText : ""
    }

    Skeleton {
        visible: root.controller.state === PlanController.Unknown
    }

    Banner {
        objectName: "planProblem"
        visible: root.isFailed
        text: qsTr("This could not be read. Your entries are kept.")
        action: qsTr("Try again")
        onActed: root.controller.refresh()
    }

    Banner {
        objectName: "undoProblem"
        visible: root.editor.canRetry
        text: root.editor.problem
        action: qsTr("Try again")
        onActed: root.editor.retry()
    }

    Banner {
        objectName: "courseProblem"
        visible: root.course.canRetry
        text: root.course.problem
        action: qsTr("Try again")
        onActed: root.course.retry()
    }

    Blank {
        objectName: "noPlan"
        visible: root.controller.state === PlanController.Empty
        glyph: "calendar-days"
        title: qsTr("Nothing here yet.")
        text: qsTr("Your clinic has not sent a plan. You can add a session date.")
        action: qsTr("Add a session")
        onActed: root.addAsked()
    }

    NextSession {
        visible: root.controller.hasNext
        controller: root.controller
        onSessionAsked: root.sessionAsked(root.controller.nextId)
        onRideAsked: root.rideAsked(root.controller.nextId)
    }

    Card {
        visible: root.controller.boosterText !== ""

        ListRow {
            objectName: "boosterDay"
            glyph: "route"
            text: qsTr("Looking ahead")
            detail: root.controller.boosterText
            onClicked: root.partAsked(PlanPage.Booster)
        }
    }

    Timeline {
        id: list

        visible: count > 0
        controller: root.controller
        onSessionAsked: sessionId => root.sessionAsked(sessionId)
        onClinicAsked: root.askClinic()
    }

    DialProblem {
        visible: root.hasCalled && text !== ""
        controller: root.help
    }

    ActionButton {
        objectName: "addSession"
        visible: list.visible
        width: parent.width
        kind: root.controller.hasNext ? ActionButton.Second : ActionButton.Primary
        glyph: "plus"
        text: qsTr("Add a session")
        onClicked: root.addAsked()
    }

    Card {
        visible: root.controller.state !== PlanController.Unknown

        ListRow {
            objectName: "writeCourse"
            glyph: "calendar-days"
            text: qsTr("My clinic gave me dates")
            detail: qsTr("Write down several at once")
            onClicked: root.partAsked(PlanPage.Course)
        }

        ListRow {
            objectName: "writeBooster"
            visible: root.controller.boosterText === ""
            isLined: true
            glyph: "route"
            text: qsTr("After your sessions")
            detail: root.controller.boosterDetail === "" ? qsTr("When your clinic suggests another one") : root.controller.boosterDetail
            onClicked: root.partAsked(PlanPage.Booster)
        }

        ListRow {
            objectName: "calendar"
            isLined: true
            glyph: "table"
            text: qsTr("Calendar")
            detail: qsTr("A file for another calendar, or one from your clinic")
            onClicked: root.partAsked(PlanPage.Calendar)
        }
    }

    Card {
        ListRow {
            objectName: "preparation"
            visible: root.preparation.isOffered
            glyph: "list"
            text: qsTr("Before your course")
            detail: root.preparation.progressText
            onClicked: root.preparationAsked()
        }

        ListRow {
            objectName: "expectations"
            isLined: root.preparation.isOffered
            glyph: "armchair"
            text: qsTr("What to expect")
            onClicked: root.expectationsAsked()
        }

        ListRow {
            objectName: "clinic"
            isLined: true
            glyph: "building-2"
            text: root.controller.clinicName === "" ? qsTr("Your clinic") : root.controller.clinicName
            detail: root.controller.clinicName === "" ? qsTr("Add its name and number") : qsTr("Call or change its number")
            onClicked: root.clinicAsked()
        }

        ListRow {
            objectName: "safetyPlan"
            isLined: true
            glyph: "shield-check"
            text: qsTr("My safety plan")
            detail: qsTr("In my own words")
            onClicked: root.safetyPlanAsked()
        }
    }

    QuestionnaireOffers {
        controller: root.questionnaires
        // Not made before the first frame of Today.
        model: root.visible ? root.questionnaires.offers : null
        title: qsTr("Questionnaires")
        onAsked: instrument => root.questionnaireAsked(instrument)
    }
}
