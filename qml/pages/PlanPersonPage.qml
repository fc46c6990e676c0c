import QtQuick
import Homeward
import Homeward.Components

// Somebody whom one can call in a bad hour, and whether the locked phone shows them.
FlowPage {
    id: root

    required property SafetyPlanController controller
    readonly property PlanPersonEditor editor: controller.person
    readonly property bool isSaved: editor.state === PlanPersonEditor.Saved

    signal gone()

    onward: qsTr("Save")
    onOnwardAsked: editor.save()
    onBackAsked: editor.save()
    onIsSavedChanged: if (isSaved) gone()

    PageHeader {
        title: qsTr("Someone you trust")
        detail: qsTr("The help page shows them first after the emergency number.")
    }

    Banner {
        objectName: "personProblem"
        visible: text !== ""
        title: qsTr("This could not be saved")
        text: root.editor.problem
        action: qsTr("Try again")
        onActed: root.editor.save()
    }

    Field {
        objectName: "personName"
        label: qsTr("Name")
        hint: qsTr("Maya")
        text: root.editor.name
        fault: root.editor.nameFault
        onEdited: text => root.editor.name = text
        onAccepted: phone.takeFocus()
    }

    Field {
        id: phone

        objectName: "personPhone"
        label: qsTr("Phone number")
        hint: qsTr("555 0142")
        text: root.editor.phone
        fault: root.editor.phoneFault
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onEdited: text => root.editor.phone = text
        onAccepted: root.editor.save()
    }

    Card {
        ToggleRow {
            objectName: "shownLocked"
            glyph: "eye"
            text: qsTr("Show while locked")
            detail: qsTr("Anybody who holds this phone can then see this name and number.")
            checked: root.editor.isShownLocked
            onToggled: root.editor.isShownLocked = checked
        }
    }

    ActionButton {
        objectName: "giveUp"
        visible: root.editor.state === PlanPersonEditor.Failed
        kind: ActionButton.Quiet
        text: qsTr("Leave without saving")
        onClicked: root.gone()
    }

    ActionButton {
        objectName: "removePerson"
        visible: !root.editor.isNew
        width: parent.width
        kind: ActionButton.Second
        glyph: "trash-2"
        text: qsTr("Take off my plan")
        onClicked: {
            root.controller.removePerson();
            root.gone();
        }
    }
}
