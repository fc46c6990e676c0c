import QtQuick
import Homeward.Components

// A piece of a text with found words marked. The one place with more than plain text: `marked` comes from C++ with all
// but our own marks escaped (qml/diary/hit_text.h), and nothing else may stand here.
Words {
    required property string marked

    isSpoken: false
    textFormat: Text.StyledText
    text: marked
}
