pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// The straps in reach. What comes into reach later stands below: nothing moves away from under a thumb.
RovingGroup {
    id: root

    required property SensorController sensor

    items: straps
    chosen: sensor.chosen
    width: parent ? parent.width : 0
    implicitHeight: column.height
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Straps near you")

    Column {
        id: column

        width: parent.width
        spacing: Theme.s2

        Repeater {
            id: straps

            model: root.sensor.found

            Choice {
                required property int index
                required property string name

                required detail
                objectName: "strap" + index
                text: name
                chosen: index === root.sensor.chosen
                focusPolicy: root.policyFor(index)
                onActiveFocusChanged: if (activeFocus) root.at = index
                onClicked: root.sensor.chosen = index
            }
        }
    }
}
