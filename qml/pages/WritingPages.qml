pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// An entry of the session diary, and the session that it is about, on the stack they are given.
QtObject {
    id: root

    required property PageStack stack
    required property WritingController writing
    required property bool hasHelp

    signal helpAsked()
    signal opened()
    // What there is to keep is on disk.
    signal entryLeft()

    function write() {
        writing.begin();
        show();
    }

    function writeAbout(stage: int, sessionId: string) {
        writing.beginAbout(stage, sessionId);
        show();
    }

    function openIntention(sessionId: string) {
        writing.openIntention(sessionId);
        show();
    }

    function openNote(sessionId: string) {
        writing.openNote(sessionId);
        show();
    }

    function open(entryId: string) {
        writing.open(entryId);
        show();
    }

    function show() {
        opened();
        stack.push(writingPage);
    }

    property Component writingPage: WritingPage {
        objectName: "writingPage"
        controller: root.writing
        hasHelp: root.hasHelp
        onGone: root.entryLeft()
        onSessionAsked: root.stack.push(root.sessionPage)
        onHelpAsked: root.helpAsked()
    }

    property Component sessionPage: ChoicePage {
        objectName: "sessionChoice"
        title: qsTr("Which session is it about?")
        names: root.writing.sessionNames
        current: root.writing.sessionIndex
        hasHelp: root.hasHelp
        onPicked: index => {
            root.writing.chooseSession(index);
            root.stack.pop();
        }
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }
}
