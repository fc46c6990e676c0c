import QtQuick

// Help: the strongest contrast on every page, always in the same corner, always the same word.
Tap {
    id: root

    property bool isAcross: Theme.isLargeText

    text: qsTr("Help")
    horizontalPadding: isAcross ? Theme.s4 : 6
    verticalPadding: isAcross ? Theme.s2 : 5
    implicitWidth: Math.max(64, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(isAcross ? 60 : 52, Theme.target, implicitContentHeight + topPadding + bottomPadding)

    background: Rectangle {
        radius: Theme.radius
        color: Theme.c.help
    }
    contentItem: TabFace {
        isAcross: root.isAcross
        isCentred: true
        stackSpacing: 2
        glyph: "life-buoy"
        text: root.text
        glyphColor: Theme.c.helpInk
    }
}
