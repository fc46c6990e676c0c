import QtQuick
import Homeward
import Homeward.Components

// The day that the clinic named. Nothing is chosen before the person does.
FlowPage {
    id: root

    required property BoosterEditor editor

    onward: qsTr("Save")
    onOnwardAsked: root.editor.saveDay()

    PageHeader {
        title: qsTr("Around which day?")
        detail: qsTr("The day your clinic named for thinking about it.")
    }

    Banner {
        objectName: "problem"
        visible: root.editor.state === BoosterEditor.Failed && text !== ""
        text: root.editor.problem
    }

    DayChoice {
        objectName: "days"
        name: qsTr("Around which day?")
        today: root.editor.today
        from: root.editor.today
        to: root.editor.today + 731
        day: root.editor.day
        onPicked: day => root.editor.day = day
    }
}
