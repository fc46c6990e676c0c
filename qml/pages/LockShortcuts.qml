import QtQuick
import Homeward.Components

// Two words without health in them: where unlocking leads.
Column {
    id: root

    property int wish: Shell.Today

    signal wished(int wish)

    function choose(wanted: int) {
        wish = wish === wanted ? Shell.Today : wanted;
        wished(wish);
    }

    width: parent ? parent.width : 0
    spacing: Theme.s2

    Words {
        width: parent.width
        look: Theme.caption
        color: Theme.c.soft
        text: qsTr("Unlock and go to")
    }

    Flow {
        width: parent.width
        spacing: Theme.s2

        Chip {
            objectName: "wishRules"
            checked: root.wish === Shell.Rules
            text: qsTr("Rules")
            onToggled: root.choose(Shell.Rules)
        }

        Chip {
            objectName: "wishRide"
            checked: root.wish === Shell.Ride
            text: qsTr("Ride")
            onToggled: root.choose(Shell.Ride)
        }
    }
}
