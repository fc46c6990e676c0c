import QtQuick
import Homeward
import Homeward.Components

// What the person can set. Each row leads to its values; a switch is in force at once.
FlowPage {
    id: root

    required property SettingsController controller
    required property HelpController help
    // The words of what is set now; the pages behind the rows have the same.
    required property string lockText
    required property string lookText
    required property string textText
    required property string languageText
    required property string sensorText

    signal lockNowAsked()
    signal lockAfterAsked()
    signal lookAsked()
    signal textSizeAsked()
    signal languageAsked()
    signal countryAsked()
    signal clinicAsked()
    signal sensorAsked()
    signal remindersAsked()
    signal exportAsked()
    signal importAsked()
    signal erasureAsked()

    spacing: Theme.s3

    PageHeader {
        title: qsTr("Settings")
    }

    Banner {
        visible: text !== ""
        text: root.controller.problem
    }

    Card {
        ListRow {
            objectName: "lockNow"
            glyph: "lock"
            goesOn: false
            text: qsTr("Lock now")
            onClicked: root.lockNowAsked()
        }

        ListRow {
            objectName: "lockAfter"
            isLined: true
            glyph: "key-round"
            text: qsTr("Lock after")
            trailing: root.lockText
            onClicked: root.lockAfterAsked()
        }

        ToggleRow {
            objectName: "lockShortcuts"
            isLined: true
            glyph: "car"
            text: qsTr("Rules and Ride on the lock screen")
            detail: qsTr("Two words. Unlocking leads straight there.")
            checked: root.controller.lockShortcuts
            onToggled: root.controller.lockShortcuts = checked
        }
    }

    Card {
        ListRow {
            objectName: "reminders"
            glyph: "bell"
            text: qsTr("Reminders")
            detail: qsTr("Which, when, and what they say.")
            onClicked: root.remindersAsked()
        }
    }

    Card {
        ListRow {
            objectName: "look"
            glyph: "moon"
            text: qsTr("Light or dark")
            trailing: root.lookText
            onClicked: root.lookAsked()
        }

        ListRow {
            objectName: "textSize"
            isLined: true
            glyph: "eye"
            text: qsTr("Text size")
            trailing: root.textText
            onClicked: root.textSizeAsked()
        }

        ToggleRow {
            objectName: "lessMotion"
            isLined: true
            glyph: "hand"
            text: qsTr("Less motion")
            checked: root.controller.reducedMotion
            onToggled: root.controller.reducedMotion = checked
        }
    }

    Card {
        ListRow {
            objectName: "language"
            glyph: "languages"
            text: qsTr("Language")
            trailing: root.languageText
            onClicked: root.languageAsked()
        }

        ListRow {
            objectName: "country"
            isLined: true
            glyph: "globe"
            text: qsTr("Country")
            trailing: root.help.regionName
            onClicked: root.countryAsked()
        }

        ListRow {
            objectName: "settingsClinic"
            isLined: true
            glyph: "building-2"
            text: qsTr("Your clinic")
            onClicked: root.clinicAsked()
        }

        ListRow {
            objectName: "heartRateSensor"
            isLined: true
            glyph: "bluetooth"
            text: qsTr("Heart rate sensor")
            trailing: root.sensorText === "" ? qsTr("None") : root.sensorText
            onClicked: root.sensorAsked()
        }
    }

    Card {
        ListRow {
            objectName: "export"
            glyph: "share-2"
            text: qsTr("Export")
            detail: qsTr("A page for your clinic, or files.")
            onClicked: root.exportAsked()
        }

        ListRow {
            objectName: "import"
            isLined: true
            glyph: "table"
            text: qsTr("Bring in a file")
            detail: qsTr("From Homeward, or from Daylio.")
            onClicked: root.importAsked()
        }

        ListRow {
            objectName: "deleteEverything"
            isLined: true
            glyph: "trash-2"
            text: qsTr("Delete everything")
            onClicked: root.erasureAsked()
        }
    }

    Words {
        width: parent.width
        look: Theme.caption
        color: Theme.c.soft
        text: qsTr("Homeward %1. This build has no clinic connection yet.").arg(Qt.application.version)
    }
}
