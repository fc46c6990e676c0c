import QtQuick

// The way through pages that ask for one part each: what such a page tells, and whether it was opened by itself.
QtObject {
    property bool hasHelp: true
    // Opened for this part alone: it saves, and leads nowhere else.
    property bool isAlone: false

    signal nextAsked(int part)
    signal backAsked()
    signal helpAsked()
}
