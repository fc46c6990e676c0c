import QtQuick

// A row that only says something: the shape of a ListRow, and nothing to tap.
Item {
    id: root

    property string glyph: ""
    property string text: ""
    property string detail: ""
    property bool lit: false

    width: parent ? parent.width : 0
    implicitHeight: face.implicitHeight + 2 * 10

    RowFace {
        id: face

        y: 10
        width: parent.width
        isSpoken: true
        glyph: root.glyph
        title: root.text
        detail: root.detail
        lit: root.lit
    }
}
