import QtQuick
import Homeward
import Homeward.Components

// The emergency number, or what to do where only the phone knows it.
Item {
    id: root

    required property HelpController controller
    property alias detail: card.detail

    signal countryAsked()

    width: parent ? parent.width : 0
    implicitHeight: card.visible ? card.implicitHeight : unknown.implicitHeight

    EmergencyCard {
        id: card

        objectName: "emergency"
        visible: root.controller.emergencyNumber !== ""
        text: qsTr("Emergency: %1").arg(root.controller.emergencyNumber)
        onClicked: root.controller.call(root.controller.emergencyNumber)
    }

    Banner {
        id: unknown

        objectName: "unknownCountry"
        visible: !card.visible
        glyph: "phone"
        title: qsTr("Your phone's emergency number")
        text: qsTr("Call it if you might act on thoughts of ending your life, or are in danger.")
        action: qsTr("Choose your country")
        onActed: root.countryAsked()
    }
}
