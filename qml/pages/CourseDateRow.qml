import QtQuick
import Homeward.Components

// One date of the clinic's. Tapped, it can be changed.
ListRow {
    required property int index
    required property string title
    required property string caption
    required property string note

    objectName: "date" + index
    isLined: index > 0
    text: title
    detail: note === "" ? caption : caption + ". " + note
    lit: note !== ""
    glyph: note === "" ? "calendar-days" : "circle-alert"
}
