pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// Words that somebody was writing when the app was closed or locked: offered until they are finished.
Card {
    id: root

    required property DiaryModel drafts
    readonly property int count: rows.count

    signal asked(string entryId)

    fill: Theme.c.lampWash

    Repeater {
        id: rows

        model: root.drafts

        Tap {
            id: row

            required property int index
            required property string entryId
            required property string title
            required property string note

            objectName: "unfinished" + index
            width: parent?.width ?? 0
            horizontalPadding: 0
            verticalPadding: Theme.s3
            corner: 14
            text: qsTr("Go on writing")
            Accessible.description: note
            onClicked: root.asked(entryId)

            background: Item {
                Divider {
                    visible: row.index > 0
                }
            }
            contentItem: Column {
                spacing: Theme.s1

                GlyphWords {
                    isCentred: false
                    width: parent.width
                    glyph: "pencil-line"
                    glyphSize: 18
                    text: row.text
                    color: Theme.c.ink
                }

                Words {
                    width: parent.width
                    isSpoken: false
                    look: Theme.label
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    text: row.note
                }
            }
        }
    }
}
