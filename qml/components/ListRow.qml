import QtQuick

// A row that leads somewhere. The whole row is the target. `text` is its title.
Tap {
    id: root

    property string glyph: ""
    property string detail: ""
    property string trailing: ""
    property bool goesOn: true
    property bool lit: false
    // A line above the row, from where its words begin: for every row of a card but the first.
    property bool isLined: false
    readonly property bool hasTile: glyph !== "" && !Theme.isLargeText

    width: parent ? parent.width : 0
    horizontalPadding: 0
    verticalPadding: 10
    corner: 14
    Accessible.description: detail !== "" && trailing !== "" ? detail + ". " + trailing : detail + trailing

    background: Item {
        Divider {
            visible: root.isLined
            anchors.right: parent.right
            width: parent.width - (root.hasTile ? 44 + Theme.s4 : 0)
        }
    }
    contentItem: RowFace {
        glyph: root.glyph
        title: root.text
        detail: root.detail
        trailing: root.trailing
        lit: root.lit

        Icon {
            visible: root.goesOn
            glyph: "chevron-right"
            size: 20
            color: Theme.c.faint
        }
    }
}
