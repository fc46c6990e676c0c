pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// The ride home of a session, on the stack it is given: how it stands, who takes the person home, what staff confirm.
QtObject {
    id: root

    required property PageStack stack
    required property RideController ride
    required property RideEditor editor
    required property HelpController help
    required property bool hasHelp
    // Where the stack was when a part was opened: it goes back there once that is on disk.
    property int depth: -1
    // Where it was when staff got the phone.
    property int handOverDepth: -1
    readonly property StepPath path: StepPath {
        hasHelp: root.hasHelp
        onNextAsked: part => root.push(part)
        onBackAsked: root.goBack()
        onHelpAsked: root.helpAsked()
    }
    readonly property bool isSaved: editor.state === RideEditor.Saved
    readonly property bool isHandedOver: ride.state === RideController.HandedOver

    signal helpAsked()

    function open(sessionId: string) {
        ride.open(sessionId);
        stack.push(ridePage);
    }

    function openToday() {
        ride.openToday();
        stack.push(ridePage);
    }

    function arrange() {
        editor.open(ride.sessionId);
        begin();
    }

    function arrangeAnother() {
        editor.openForSomebodyElse(ride.sessionId);
        begin();
    }

    // What was filled before lies behind the first page that is still open.
    function begin() {
        path.isAlone = false;
        depth = stack.depth;
        for (let part = RideEditor.NamePart; part <= editor.firstOpen; ++part)
            push(part);
    }

    function openPart(part: int) {
        editor.open(ride.sessionId);
        path.isAlone = true;
        depth = stack.depth;
        push(part);
    }

    function push(part: int) {
        stack.push([namePage, relationPage, phonePage, methodPage, timePage][part]);
    }

    // What was changed alone and not saved is given up; a ride that is being written down waits.
    function goBack() {
        if (stack.depth - 1 === depth) {
            depth = -1;
            if (path.isAlone)
                editor.revert();
        }
        stack.pop();
    }

    function giveToStaff() {
        handOverDepth = stack.depth;
        stack.push(ride.takesCode ? codePage : initialsPage);
    }

    function takeBackFromStaff() {
        handOverDepth = -1;
        stack.pop();
    }

    onIsSavedChanged: {
        if (!isSaved || depth < 0)
            return;
        stack.popTo(depth);
        depth = -1;
    }

    onIsHandedOverChanged: {
        if (!isHandedOver || handOverDepth < 0)
            return;
        stack.popTo(handOverDepth);
        handOverDepth = -1;
    }

    property Component ridePage: RideHome {
        controller: root.ride
        editor: root.editor
        help: root.help
        hasHelp: root.hasHelp
        onClosed: root.stack.pop()
        onHelpAsked: root.helpAsked()
        onArrangeAsked: root.arrange()
        onSomebodyElseAsked: root.arrangeAnother()
        onPartAsked: part => root.openPart(part)
        onStaffAsked: root.giveToStaff()
    }

    property Component codePage: StaffCodePage {
        controller: root.ride
        hasHelp: root.hasHelp
        onBackAsked: root.takeBackFromStaff()
        onHelpAsked: root.helpAsked()
    }

    property Component initialsPage: StaffInitialsPage {
        controller: root.ride
        hasHelp: root.hasHelp
        onBackAsked: root.takeBackFromStaff()
        onHelpAsked: root.helpAsked()
    }

    property Component namePage: RideNamePage {
        path: root.path
        editor: root.editor
    }

    property Component relationPage: RideRelationPage {
        path: root.path
        editor: root.editor
    }

    property Component phonePage: RidePhonePage {
        path: root.path
        editor: root.editor
    }

    property Component methodPage: RideMethodPage {
        path: root.path
        editor: root.editor
    }

    property Component timePage: RideTimePage {
        path: root.path
        editor: root.editor
    }
}
