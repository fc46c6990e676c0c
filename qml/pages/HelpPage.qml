pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// Whom one can call now. Works offline, locked and before the first start; the order is fixed.
FlowPage {
    id: root

    required property HelpController controller

    signal signsAsked()
    signal countryAsked()

    hasHelp: false
    spacing: Theme.s3

    PageHeader {
        title: qsTr("Help now")
        detail: root.controller.emergencyNumber === "" ? "" : qsTr("Numbers for: %1").arg(root.controller.regionName)
    }

    EmergencyNumber {
        controller: root.controller
        detail: qsTr("Call if you might act on thoughts of ending your life, or are in danger.")
        onCountryAsked: root.countryAsked()
    }

    DialProblem {
        controller: root.controller
    }

    Card {
        visible: contacts.count > 0

        Repeater {
            id: contacts

            model: root.controller.contacts

            HelpContact {
                onCallAsked: number => root.controller.call(number)
                onTextAsked: number => root.controller.text(number)
                onWebAsked: host => root.controller.openWeb(host)
            }
        }
    }

    ListRow {
        objectName: "signs"
        glyph: "heart-pulse"
        text: qsTr("Signs that need help at once")
        detail: qsTr("Chest pain, fainting and others")
        onClicked: root.signsAsked()
    }

    ListRow {
        objectName: "country"
        visible: root.controller.emergencyNumber !== ""
        glyph: "globe"
        text: qsTr("Another country")
        onClicked: root.countryAsked()
    }

    Words {
        width: parent.width
        look: Theme.caption
        color: Theme.c.soft
        text: qsTr("Nobody watches your answers live.")
    }

    Words {
        objectName: "checked"
        visible: text !== ""
        width: parent.width
        look: Theme.caption
        color: Theme.c.soft
        text: root.controller.checkedText
    }
}
