pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// Whom one can call now. Works offline, locked and before the first start; the order is fixed.
FlowPage {
    id: root

    required property HelpController controller
    required property SafetyPlanController plan
    required property TreatmentController treatment
    // An answer has led here: it says who sees it, and one goes on from here.
    property bool isDue: false
    // Where there is no room for both in sight, the number comes first.
    readonly property bool isTight: Theme.isLargeText || height < Theme.shortBelow

    signal planAsked()
    signal personAskedFor()
    signal signsAsked()
    signal countryAsked()

    hasHelp: false
    backText: isDue ? qsTr("Go on") : qsTr("Back")
    backGlyph: isDue ? "" : "arrow-left"
    spacing: Theme.s3

    PageHeader {
        title: qsTr("Help now")
        detail: root.controller.emergencyNumber === "" ? "" : qsTr("Numbers for: %1").arg(root.controller.regionName)
    }

    HelpDue {
        visible: root.isDue && !root.isTight
        controller: root.controller
    }

    EmergencyNumber {
        controller: root.controller
        detail: qsTr("Call if you might act on thoughts of ending your life, or are in danger.")
        onCountryAsked: root.countryAsked()
    }

    HelpDue {
        visible: root.isDue && root.isTight
        controller: root.controller
    }

    DialProblem {
        controller: root.controller
    }

    Card {
        visible: people.count + contacts.count > 0 || clinic.visible

        Repeater {
            id: people

            model: root.plan.people

            HelpPerson {
                onCallAsked: root.controller.call(phone)
                onTextAsked: root.controller.text(phone)
            }
        }

        Repeater {
            id: contacts

            model: root.controller.contacts

            HelpContact {
                isLined: people.count + index > 0
                onCallAsked: number => root.controller.call(number)
                onTextAsked: number => root.controller.text(number)
                onWebAsked: host => root.controller.openWeb(host)
            }
        }

        HelpClinic {
            id: clinic

            isLined: people.count + contacts.count > 0
            treatment: root.treatment
            plan: root.plan
            onCallAsked: root.controller.call(phone)
        }
    }

    ListRow {
        objectName: "addTrusted"
        visible: root.plan.state === SafetyPlanController.Known && !root.plan.hasPeople
        glyph: "plus"
        text: qsTr("Add someone you trust")
        detail: qsTr("They will stand here, with a button to call.")
        onClicked: root.personAskedFor()
    }

    ListRow {
        objectName: "safetyPlan"
        visible: root.plan.isUnlocked
        glyph: "shield-check"
        text: qsTr("My safety plan")
        detail: qsTr("In my own words")
        onClicked: root.planAsked()
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
        objectName: "silence"
        width: parent.width
        look: Theme.caption
        color: Theme.c.soft
        text: qsTr("No notice from the app does not mean that all is well.")
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
