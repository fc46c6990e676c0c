import QtQuick
import Homeward.Components

// Somebody of the person's own plan, on the help page.
ContactRow {
    id: root

    required property int index
    required property string name
    required property string phone

    objectName: "helpPerson" + index
    isLined: index > 0
    title: root.name
    // A number stays in one piece.
    detail: qsTr("From your plan, %1").arg(root.phone.replace(/ /g, "\u00A0"))
    canText: true
}
