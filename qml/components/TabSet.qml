import QtQuick

// The places of the app, in order. One set serves the bar, the menu and the rail.
QtObject {
    default property list<TabEntry> entries
}
