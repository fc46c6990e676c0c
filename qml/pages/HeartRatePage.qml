import QtQuick
import Homeward
import Homeward.Components

// Heart rate: the way to a strap, what it sends, a recording, the reading at rest. After a session a number and no chart.
FlowPage {
    id: root

    required property HeartRateController controller
    required property TreatmentController treatment
    required property HelpController help
    readonly property SensorController sensor: controller.sensor
    readonly property bool isChoosing: sensor.place === SensorController.Choosing
    readonly property bool isConnected: sensor.place === SensorController.Connected
    // It sends, or has sent and comes back.
    readonly property bool hasSensor: isConnected || sensor.place === SensorController.Away
    readonly property bool isResting: treatment.isPostSession
    readonly property bool showsNumbers: hasSensor && controller.mayShowNumbers

    signal historyAsked()
    signal entryAsked()

    spacing: Theme.s5
    onward: isChoosing && sensor.found.count > 0 ? qsTr("Connect") : ""
    onOnwardAsked: sensor.connectChosen()
    Component.onCompleted: controller.open()
    Component.onDestruction: controller.leave()

    PageHeader {
        title: qsTr("Heart rate")
        detail: root.isChoosing ? qsTr("Wear the strap, then choose it.") : root.sensor.place === SensorController.Connecting ? qsTr("Connecting to %1").arg(root.sensor.name) : root.sensor.line
    }

    SensorWay {
        sensor: root.sensor
        onOpenAsked: root.controller.open()
    }

    NumbersLater {
        visible: root.hasSensor && !root.controller.mayShowNumbers
        treatment: root.treatment
        help: root.help
        onShowAsked: root.controller.showNumbers()
    }

    RateNow {
        visible: root.showsNumbers
        live: root.controller.live
    }

    LastMinutes {
        visible: root.showsNumbers && !root.isResting && root.controller.live.hasStrip
        page: root
        live: root.controller.live
    }

    RecordingPart {
        recording: root.controller.recording
        canBegin: root.isConnected && root.controller.rest.state !== RestController.Sitting
        isAway: root.sensor.place === SensorController.Away
        onBeginAsked: root.controller.record()
    }

    RestPart {
        visible: root.controller.mayShowNumbers && !root.isResting
        rest: root.controller.rest
        canBegin: root.isConnected
        onBeginAsked: root.controller.beginRest()
    }

    Words {
        visible: root.showsNumbers
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: qsTr("The app only shows what the sensor sends. Your clinic can explain the numbers.")
    }

    Card {
        visible: !root.isResting

        ListRow {
            objectName: "rateHistory"
            glyph: "calendar-days"
            text: qsTr("By day")
            detail: qsTr("Readings and recordings.")
            onClicked: root.historyAsked()
        }

        ListRow {
            objectName: "rateEntry"
            isLined: true
            glyph: "pencil-line"
            text: qsTr("Write a number")
            detail: qsTr("Counted, or from another device.")
            onClicked: root.entryAsked()
        }
    }
}
