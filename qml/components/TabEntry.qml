import QtQuick

// One place that a bar, a rail or the menu leads to.
QtObject {
    required property string glyph
    required property string name
}
