import QtQuick
import Homeward.Components

// Components of one kind under their name.
Column {
    id: root

    property string title

    width: parent.width
    spacing: Theme.s3

    Words {
        width: parent.width
        look: Theme.caption
        color: Theme.c.soft
        text: root.title
    }
}
