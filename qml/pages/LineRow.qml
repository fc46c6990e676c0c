import QtQuick
import Homeward.Components

// One line of a controller's list.
InfoRow {
    required property int index
    required property string title
    required property bool isLit

    required glyph
    required detail
    objectName: "line" + index
    text: title
    lit: isLit
}
