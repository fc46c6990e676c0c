import QtQuick
import Homeward
import Homeward.Components

// The parts of a ride that is planned, one row each, before the day. Each leads to the page that changes it.
Card {
    id: root

    required property RideController controller

    signal partAsked(int part)

    ListRow {
        objectName: "partPhone"
        glyph: "phone"
        text: qsTr("Phone number")
        detail: root.controller.phone
        onClicked: root.partAsked(RideEditor.PhonePart)
    }

    ListRow {
        objectName: "partMethod"
        isLined: true
        glyph: "car"
        text: qsTr("How you go home")
        detail: root.controller.methodText
        onClicked: root.partAsked(RideEditor.MethodPart)
    }

    ListRow {
        objectName: "partTime"
        isLined: true
        glyph: "clock"
        text: qsTr("When they come")
        detail: root.controller.expectedText
        onClicked: root.partAsked(RideEditor.TimePart)
    }
}
