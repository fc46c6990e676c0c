import QtQuick

// A hair line between rows. Decoration only: what it parts is also parted by space.
Rectangle {
    width: parent ? parent.width : 0
    height: 1
    color: Theme.c.line
    Accessible.ignored: true
}
