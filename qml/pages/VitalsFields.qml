import QtQuick
import Homeward
import Homeward.Components

// The numbers, in the order in which staff say them.
Column {
    id: root

    required property VitalsController controller

    signal accepted()

    width: parent ? parent.width : 0
    spacing: Theme.s4

    Grid {
        id: pressure

        readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

        width: parent.width
        columns: Theme.isLargeText ? 1 : 2
        columnSpacing: Theme.s3
        rowSpacing: Theme.s3

        Field {
            objectName: "systolic"
            width: pressure.cell
            label: qsTr("Blood pressure")
            hint: qsTr("First")
            text: root.controller.systolic
            inputMethodHints: Qt.ImhDigitsOnly
            onEdited: text => root.controller.systolic = text
            onAccepted: diastolic.takeFocus()
        }

        Field {
            id: diastolic

            objectName: "diastolic"
            width: pressure.cell
            label: qsTr("over")
            hint: qsTr("Second")
            text: root.controller.diastolic
            inputMethodHints: Qt.ImhDigitsOnly
            onEdited: text => root.controller.diastolic = text
            onAccepted: heartRate.takeFocus()
        }
    }

    Banner {
        objectName: "pressureFault"
        visible: text !== ""
        text: root.controller.pressureFault
    }

    Field {
        id: heartRate

        objectName: "heartRate"
        label: qsTr("Heart rate, per minute")
        text: root.controller.heartRate
        fault: root.controller.heartRateFault
        inputMethodHints: Qt.ImhDigitsOnly
        onEdited: text => root.controller.heartRate = text
        onAccepted: saturation.takeFocus()
    }

    Field {
        id: saturation

        objectName: "saturation"
        label: qsTr("Oxygen, percent")
        text: root.controller.saturation
        fault: root.controller.saturationFault
        inputMethodHints: Qt.ImhDigitsOnly
        onEdited: text => root.controller.saturation = text
        onAccepted: measuredBy.takeFocus()
    }

    Field {
        id: measuredBy

        objectName: "measuredBy"
        label: qsTr("Who measured")
        hint: qsTr("Name or initials")
        text: root.controller.measuredBy
        onEdited: text => root.controller.measuredBy = text
        onAccepted: root.accepted()
    }
}
