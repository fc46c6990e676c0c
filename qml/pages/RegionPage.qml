pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// Which country's numbers Help shows. Chosen by the person, never from where they are.
FlowPage {
    id: root

    required property HelpController help
    required property SettingsController settings

    PageHeader {
        title: qsTr("Choose your country")
        detail: qsTr("Help then shows the numbers that work there.")
    }

    RovingGroup {
        id: group

        items: answers
        width: parent.width
        implicitHeight: column.height
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Country")

        Column {
            id: column

            width: parent.width
            spacing: Theme.s2

            Repeater {
                id: answers

                model: root.help.regions

                Choice {
                    required property string regionId
                    required property string name
                    required property int index

                    objectName: "region" + regionId
                    text: name
                    chosen: regionId === root.settings.regionId
                    focusPolicy: group.policyFor(index)
                    Component.onCompleted: if (chosen) group.at = index
                    onActiveFocusChanged: if (activeFocus) group.at = index
                    onClicked: root.settings.regionId = regionId
                }
            }
        }
    }
}
