import QtQuick
import Homeward.Components

// One questionnaire.
ListRow {
    id: root

    required property int index
    required property string instrument
    required property string name
    required detail

    objectName: "offer-" + instrument
    isLined: index > 0
    glyph: "pencil-line"
    text: root.name
}
