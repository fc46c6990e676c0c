import QtQuick

// One complete set of colours. Every look fills every role, so no page ever asks which look is on.
QtObject {
    required property color ground
    required property color surface
    required property color sunk
    required property color ink
    required property color soft
    required property color faint
    required property color line
    required property color edge
    required property color accent
    required property color accentInk
    required property color wash
    required property color washInk
    required property color lamp
    required property color lampInk
    required property color lampWash
    required property color lampEdge
    required property color help
    required property color helpInk
    // The ground of a code that a camera reads; the code itself is black in every look.
    required property color paper
    required property color skyTop
    required property color skyMid
    required property color skyLow
    required property color hillFar
    required property color hillNear
    required property color path
    required property color disc
    required property color wall
    required property color roof
    required property color shade
    required property color scrim
    // A night sky: stars, and a moon where the day has its sun.
    property bool isStarry: false
}
