pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// A day of the diary and one entry of it, on the stack they are given.
QtObject {
    id: root

    required property PageStack stack
    required property DayController day
    required property EntryController entry
    required property bool hasHelp

    signal helpAsked()
    signal opened()
    // An entry is on disk, or given up.
    signal entryLeft()

    function openDay(number: int) {
        day.open(number);
        stack.push(dayPage);
    }

    function openEntry(entryId: string) {
        opened();
        entry.open(entryId);
        stack.push(entryPage);
    }

    property Component dayPage: DayPage {
        controller: root.day
        hasHelp: root.hasHelp
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
        onEntryAsked: entryId => root.openEntry(entryId)
    }

    property Component entryPage: EntryPage {
        controller: root.entry
        hasHelp: root.hasHelp
        onGone: root.entryLeft()
        onHelpAsked: root.helpAsked()
    }
}
