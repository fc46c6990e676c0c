import QtQuick
import Homeward.Components

// One line of Help: a number to call or to text, or an address to open.
Item {
    id: root

    required property int index
    required property string name
    required property string detail
    // The role names of the model.
    required property string call
    required property string text
    required property string web
    property bool isLined: index > 0
    readonly property bool isWebOnly: call === "" && text === ""

    signal callAsked(string number)
    signal textAsked(string number)
    signal webAsked(string host)

    width: parent ? parent.width : 0
    implicitHeight: isWebOnly ? page.implicitHeight : contact.implicitHeight

    ContactRow {
        id: contact

        visible: !root.isWebOnly
        isLined: root.isLined
        title: root.name
        detail: root.detail
        canCall: root.call !== ""
        canText: root.text !== ""
        onCallAsked: root.callAsked(root.call)
        onTextAsked: root.textAsked(root.text)
    }

    ListRow {
        id: page

        visible: root.isWebOnly
        isLined: root.isLined
        text: root.name
        detail: root.detail
        onClicked: root.webAsked(root.web)
    }
}
