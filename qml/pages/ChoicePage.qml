import QtQuick
import Homeward.Components

// One setting and its few values. A tap is in force at once.
FlowPage {
    id: root

    required property string title
    property alias detail: header.detail
    property alias names: choices.names
    property alias current: choices.current

    signal picked(int index)

    PageHeader {
        id: header

        title: root.title
    }

    Choices {
        id: choices

        objectName: "choices"
        name: root.title
        names: []
        onPicked: index => root.picked(index)
    }
}
