import QtQuick

// A time of day in steps of five minutes. Both steppers go round: after 23 comes 0.
Column {
    id: root

    required property string name
    // Since midnight.
    property int minutes: 12 * 60
    readonly property int hour: Math.floor(minutes / 60)
    readonly property int minute: minutes % 60
    readonly property string text: written("")

    signal edited(int minutes)

    function written(format: string): string {
        const time = new Date(2000, 0, 1, hour, minute);
        return format === "" ? time.toLocaleTimeString(Qt.locale(), Locale.ShortFormat) : time.toLocaleTimeString(Qt.locale(), format);
    }

    function choose(hour: int, minute: int) {
        edited((hour + 24) % 24 * 60 + (minute + 60) % 60);
    }

    width: parent ? parent.width : 0
    spacing: Theme.s4
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1: %2").arg(name).arg(text)

    Words {
        objectName: "time"
        width: parent.width
        look: Theme.title
        horizontalAlignment: Text.AlignHCenter
        text: root.text
    }

    ValueStepper {
        objectName: "hours"
        name: qsTr("Hour")
        text: root.hour
        value: root.hour
        from: -1
        to: 24
        stepSize: 1
        onEdited: value => root.choose(value, root.minute)
    }

    ValueStepper {
        objectName: "minutes"
        name: qsTr("Minutes")
        text: root.written("mm")
        // To the step below, so that each press ends on one.
        value: root.minute - root.minute % 5
        from: -5
        to: 60
        stepSize: 5
        onEdited: value => root.choose(root.hour, value)
    }
}
