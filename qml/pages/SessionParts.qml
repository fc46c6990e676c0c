import QtQuick
import Homeward
import Homeward.Components

// The parts of a session, one row each. Rows lead to their page while the session can be changed.
Card {
    id: root

    required property SessionEditor editor

    signal partAsked(int part)

    ListRow {
        objectName: "partDay"
        glyph: "calendar-days"
        text: qsTr("Day")
        detail: root.editor.dayText
        goesOn: root.editor.canChange
        enabled: goesOn
        onClicked: root.partAsked(SessionEditor.DayPart)
    }

    ListRow {
        objectName: "partTime"
        isLined: true
        glyph: "clock"
        text: qsTr("Time")
        detail: root.editor.timeText
        goesOn: root.editor.canChange
        enabled: goesOn
        onClicked: root.partAsked(SessionEditor.TimePart)
    }

    ListRow {
        objectName: "partLength"
        isLined: true
        glyph: "armchair"
        text: qsTr("Length")
        detail: root.editor.lengthText
        goesOn: root.editor.canChange
        enabled: goesOn
        onClicked: root.partAsked(SessionEditor.LengthPart)
    }

    ListRow {
        objectName: "partRoute"
        isLined: true
        glyph: "heart-pulse"
        text: qsTr("How you get the medicine")
        detail: root.editor.routeText
        goesOn: root.editor.canChange
        enabled: goesOn
        onClicked: root.partAsked(SessionEditor.RoutePart)
    }

    ListRow {
        objectName: "partPlace"
        isLined: true
        glyph: "building-2"
        text: qsTr("Place")
        detail: root.editor.place === "" ? qsTr("Not written down") : root.editor.place
        goesOn: root.editor.canChange
        enabled: goesOn
        onClicked: root.partAsked(SessionEditor.PlacePart)
    }
}
