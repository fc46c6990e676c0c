import QtQuick
import Homeward
import Homeward.Components

// The parts of a ride that is planned, one row each, before the day. Each leads to the page that changes it.
Card {
    id: root

    required property RideController controller

    signal partAsked(int part)

    component PartRow: ListRow {
        required property int part

        isLined: true
        onClicked: root.partAsked(part)
    }

    PartRow {
        objectName: "partPhone"
        part: RideEditor.PhonePart
        isLined: false
        glyph: "phone"
        text: qsTr("Phone number")
        detail: root.controller.phone
    }

    PartRow {
        objectName: "partMethod"
        part: RideEditor.MethodPart
        glyph: "car"
        text: qsTr("How you go home")
        detail: root.controller.methodText
    }

    PartRow {
        objectName: "partTime"
        part: RideEditor.TimePart
        glyph: "clock"
        text: qsTr("When they come")
        detail: root.controller.expectedText
    }
}
