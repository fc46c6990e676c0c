import QtQuick
import QtQuick.Layouts

// A number that one takes less or more of, such as hours of sleep. Unknown until the first press.
FocusScope {
    id: root

    required property string name
    property real value: 0
    property bool isKnown: true
    // Where the first press leads while the value is unknown.
    property real startAt: 7
    property real from: 0
    property real to: 24
    property real stepSize: 0.5
    property string unit: ""
    property string text: isKnown ? qsTr("%1 %2").arg(Number(value).toLocaleString(Qt.locale(), "f", value % 1 === 0 ? 0 : 1)).arg(unit) : "–"

    signal edited(real value)

    function move(by: real) {
        const wanted = isKnown ? value + by : startAt;
        edited(Math.max(from, Math.min(to, wanted)));
    }

    width: parent ? parent.width : 0
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.SpinBox
    Accessible.name: qsTr("%1: %2").arg(name).arg(text)
    Accessible.onIncreaseAction: move(stepSize)
    Accessible.onDecreaseAction: move(-stepSize)
    Keys.onUpPressed: move(stepSize)
    Keys.onDownPressed: move(-stepSize)
    Keys.onRightPressed: move(LayoutMirroring.enabled ? -stepSize : stepSize)
    Keys.onLeftPressed: move(LayoutMirroring.enabled ? stepSize : -stepSize)

    RowLayout {
        id: row

        width: parent.width
        spacing: Theme.s3

        IconButton {
            objectName: "less"
            isFilled: true
            autoRepeat: true
            glyph: "minus"
            text: qsTr("Less: %1").arg(root.name)
            onClicked: root.move(-root.stepSize)
        }

        Words {
            objectName: "value"
            Layout.fillWidth: true
            isSpoken: false
            look: Theme.heading
            horizontalAlignment: Text.AlignHCenter
            text: root.text
        }

        IconButton {
            objectName: "more"
            isFilled: true
            autoRepeat: true
            glyph: "plus"
            text: qsTr("More: %1").arg(root.name)
            onClicked: root.move(root.stepSize)
        }
    }
}
