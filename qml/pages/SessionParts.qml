import QtQuick
import Homeward
import Homeward.Components

// The parts of a session, one row each. Rows lead to their page while the session can be changed.
Card {
    id: root

    required property SessionEditor editor

    signal partAsked(int part)

    component PartRow: ListRow {
        required property int part

        goesOn: root.editor.canChange
        enabled: goesOn
        isLined: true
        onClicked: root.partAsked(part)
    }

    PartRow {
        objectName: "partDay"
        part: SessionEditor.DayPart
        isLined: false
        glyph: "calendar-days"
        text: qsTr("Day")
        detail: root.editor.dayText
    }

    PartRow {
        objectName: "partTime"
        part: SessionEditor.TimePart
        glyph: "clock"
        text: qsTr("Time")
        detail: root.editor.timeText
    }

    PartRow {
        objectName: "partLength"
        part: SessionEditor.LengthPart
        glyph: "armchair"
        text: qsTr("Length")
        detail: root.editor.lengthText
    }

    PartRow {
        objectName: "partRoute"
        part: SessionEditor.RoutePart
        glyph: "heart-pulse"
        text: qsTr("How you get the medicine")
        detail: root.editor.routeText
    }

    PartRow {
        objectName: "partPlace"
        part: SessionEditor.PlacePart
        glyph: "building-2"
        text: qsTr("Place")
        detail: root.editor.place === "" ? qsTr("Not written down") : root.editor.place
    }
}
