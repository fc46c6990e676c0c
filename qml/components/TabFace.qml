import QtQuick

// The face of a tab and of Help: glyph above word, or glyph beside word (`isAcross`).
Item {
    id: root

    property string glyph: ""
    property string text: ""
    property bool isAcross: false
    property bool isCentred: false
    property bool current: false
    property color glyphColor: Theme.c.soft
    property color color: glyphColor
    property real stackSpacing: 7
    property real acrossSpacing: Theme.s2

    implicitWidth: isAcross ? across.implicitWidth : stacked.implicitWidth
    implicitHeight: isAcross ? across.implicitHeight : stacked.implicitHeight

    StackedFace {
        id: stacked

        visible: !root.isAcross
        anchors.fill: parent
        spacing: root.stackSpacing
        glyph: root.glyph
        text: root.text
        current: root.current
        glyphColor: root.glyphColor
        color: root.color
    }

    GlyphWords {
        id: across

        visible: root.isAcross
        anchors.fill: parent
        isCentred: root.isCentred
        spacing: root.acrossSpacing
        glyph: root.glyph
        text: root.text
        color: root.glyphColor
    }
}
