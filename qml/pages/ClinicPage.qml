import QtQuick
import Homeward
import Homeward.Components

// How to reach the clinic, and when somebody is there.
FlowPage {
    id: root

    required property ClinicController controller
    required property HelpController help

    // What an earlier call elsewhere could not do is no news here.
    property bool hasCalled: false

    signal editAsked()
    signal vitalsAsked()

    function call() {
        hasCalled = true;
        help.call(controller.knownPhone);
    }

    PageHeader {
        title: root.controller.isKnown ? root.controller.knownName : qsTr("Your clinic")
    }

    Skeleton {
        visible: root.controller.state === ClinicController.Unknown
    }

    Banner {
        objectName: "problem"
        visible: text !== ""
        text: root.controller.problem
        action: qsTr("Try again")
        onActed: root.controller.retry()
    }

    Blank {
        objectName: "noClinic"
        visible: !root.controller.isKnown && root.controller.state !== ClinicController.Unknown && root.controller.problem === ""
        glyph: "building-2"
        title: qsTr("Nothing here yet.")
        text: qsTr("Add your clinic's number, and you can call it from here.")
        action: qsTr("Add your clinic")
        onActed: root.editAsked()
    }

    Card {
        visible: root.controller.isKnown

        ContactRow {
            objectName: "clinicNumber"
            title: root.controller.knownPhone
            detail: root.controller.knownHours
            onCallAsked: root.call()
        }
    }

    DialProblem {
        visible: root.hasCalled && text !== ""
        controller: root.help
    }

    Card {
        ListRow {
            objectName: "vitals"
            glyph: "heart-pulse"
            text: qsTr("Vital signs")
            detail: qsTr("What staff read out")
            onClicked: root.vitalsAsked()
        }

        ListRow {
            objectName: "editClinic"
            visible: root.controller.isKnown
            isLined: true
            glyph: "pencil-line"
            text: qsTr("Change name, number or hours")
            onClicked: root.editAsked()
        }
    }
}
