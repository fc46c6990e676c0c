import QtQuick
import QtQuick.Layouts
import Homeward
import Homeward.Components

// Recent entries are lower than the person's own usual: said calmly, with the clinic and Help, and with a way to close it.
Card {
    id: root

    required property NoticeController controller
    required property TreatmentController treatment
    required property HelpController help

    signal helpAsked()

    objectName: "trendNotice"
    fill: Theme.c.lampWash
    verticalPadding: Theme.s4
    spacing: Theme.s3
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text
    Component.onCompleted: if (visible) controller.noteSeen()
    onVisibleChanged: if (visible) controller.noteSeen()

    RowLayout {
        width: parent.width
        spacing: Theme.s3

        Icon {
            Layout.alignment: Qt.AlignTop
            glyph: "chart-spline"
        }

        Words {
            id: words

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            isSpoken: false
            look: Theme.body
            text: qsTr("Your recent entries are lower than your own usual. It may be worth telling your clinic.")
        }

        IconButton {
            objectName: "closeNotice"
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: -Theme.s3
            Layout.rightMargin: -Theme.s3
            glyph: "x"
            text: qsTr("Close")
            onClicked: root.controller.close()
        }
    }

    DialProblem {
        controller: root.help
    }

    Words {
        visible: root.treatment.clinicPhone === ""
        width: parent.width
        look: Theme.label
        text: qsTr("Your clinic's number is not on this phone yet.")
    }

    Flow {
        width: parent.width
        spacing: Theme.s2

        ActionButton {
            objectName: "noticeCall"
            visible: root.treatment.clinicPhone !== ""
            width: Math.min(implicitWidth, parent.width)
            kind: ActionButton.Primary
            glyph: "phone"
            text: qsTr("Call your clinic")
            onClicked: root.help.call(root.treatment.clinicPhone)
        }

        ActionButton {
            objectName: "noticeHelp"
            width: Math.min(implicitWidth, parent.width)
            kind: ActionButton.Quiet
            glyph: "life-buoy"
            text: qsTr("Open the Help page")
            onClicked: root.helpAsked()
        }
    }
}
