import QtQuick

// One style of text: its size and line at the person's text setting.
QtObject {
    required property real base
    required property real leading
    required property string family
    // The person's setting, 1 to 2, and how much of it this style follows: all for reading text, less for what is large already.
    required property real scale
    property real follows: 1
    property int weight: Font.Normal
    property real tracking: 0

    readonly property real factor: 1 + (scale - 1) * follows
    readonly property int size: Math.round(base * factor)
    readonly property int line: Math.round(leading * factor)
}
