pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// What the clinic has said about the next session after a course, on the stack it is given.
QtObject {
    id: root

    required property PageStack stack
    required property BoosterEditor editor
    required property bool hasHelp
    // Where the stack was when a page that saves was opened.
    property int depth: -1
    readonly property bool isSaved: editor.state === BoosterEditor.Saved

    signal helpAsked()

    function open() {
        depth = -1;
        editor.open();
        stack.push(boosterPage);
    }

    function edit(page: Component) {
        depth = stack.depth;
        stack.push(page);
    }

    // What was chosen and not saved is given up.
    function leave() {
        depth = -1;
        editor.open();
        stack.pop();
    }

    onIsSavedChanged: {
        if (!isSaved || depth < 0)
            return;
        stack.popTo(depth);
        depth = -1;
    }

    property Component boosterPage: BoosterPage {
        editor: root.editor
        hasHelp: root.hasHelp
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
        onDateAsked: root.edit(root.dayPage)
        onIntervalAsked: root.edit(root.weeksPage)
    }

    property Component dayPage: BoosterDayPage {
        editor: root.editor
        hasHelp: root.hasHelp
        onBackAsked: root.leave()
        onHelpAsked: root.helpAsked()
    }

    property Component weeksPage: BoosterWeeksPage {
        editor: root.editor
        hasHelp: root.hasHelp
        onBackAsked: root.leave()
        onHelpAsked: root.helpAsked()
    }
}
