import QtQuick
import Homeward
import Homeward.Components

// How the ride home stands, readable at arm's length: the state, who, how and when. Once staff have handed the person
// over, the code; until then what can be done.
FlowPage {
    id: root

    required property RideController controller
    required property RideEditor editor
    required property HelpController help
    readonly property bool isKnown: controller.sessionId !== ""
    readonly property bool hasEscort: controller.hasPlan && controller.state !== RideController.NoRide
    readonly property bool isHandedOver: controller.state === RideController.HandedOver

    signal arrangeAsked()
    signal somebodyElseAsked()
    signal partAsked(int part)
    signal staffAsked()

    backText: qsTr("Close")
    backGlyph: "x"

    aboveBar: UndoBar {
        readonly property bool isOfEditor: root.editor.canUndo

        objectName: "rideUndo"
        visible: !root.isHandedOver && text !== ""
        height: visible ? implicitHeight : 0
        text: isOfEditor ? root.editor.savedText : root.controller.undoText
        onUndone: {
            if (isOfEditor)
                root.editor.undo();
            else
                root.controller.undo();
        }
    }

    Skeleton {
        visible: root.controller.state === RideController.Unknown
    }

    Banner {
        objectName: "unread"
        visible: root.controller.state === RideController.Failed
        text: qsTr("This could not be read. Your entries are kept.")
        action: qsTr("Try again")
        onActed: root.controller.refresh()
    }

    Blank {
        objectName: "noSession"
        visible: root.controller.state === RideController.NoSession
        glyph: "car"
        title: qsTr("No session yet")
        text: qsTr("Add a session to your plan first. Then write down who drives you home.")
    }

    RidePill {
        objectName: "state"
        visible: root.isKnown
        text: root.controller.stateText
    }

    RideEscort {
        visible: root.hasEscort
        name: root.controller.escortName
        detail: root.controller.detailText
    }

    RideCode {
        visible: root.isHandedOver
        token: root.controller.token
    }

    Banner {
        objectName: "problem"
        visible: text !== ""
        title: qsTr("This could not be saved")
        text: root.controller.problem
        action: qsTr("Try again")
        onActed: root.controller.retry()
    }

    RideActions {
        visible: root.isKnown && !root.isHandedOver
        controller: root.controller
        help: root.help
        onArrangeAsked: root.arrangeAsked()
        onSomebodyElseAsked: root.somebodyElseAsked()
        onPartAsked: part => root.partAsked(part)
        onStaffAsked: root.staffAsked()
    }

    RideEnd {
        visible: root.isHandedOver || root.controller.hasDrivingRule
        until: root.controller.drivingText
        needsSleep: root.controller.needsSleep
    }

    Words {
        objectName: "handOver"
        visible: text !== ""
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        look: Theme.label
        color: Theme.c.soft
        text: root.controller.handOverText
    }
}
