import QtQuick
import Homeward.Components

// The soft words above a card that say what is in it.
Words {
    width: parent ? parent.width : 0
    look: Theme.caption
    color: Theme.c.soft
    Accessible.role: Accessible.Heading
}
