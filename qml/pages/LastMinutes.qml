import QtQuick
import Homeward
import Homeward.Components

// The strip of the last minutes. A gap stays a gap.
Card {
    id: root

    required property LiveRate live
    required property PageFrame page

    objectName: "lastMinutes"
    padding: Theme.s4
    verticalPadding: Theme.s4
    spacing: Theme.s2

    Words {
        width: parent.width
        look: Theme.caption
        color: Theme.c.soft
        text: qsTr("Last 3 minutes")
    }

    TimePlot {
        page: root.page
        cardY: root.y
        chart: root.live.strip
        gridValues: root.live.gridValues
        hasLastDot: root.live.isCurrent
        plotHeight: 124
        firstDate: root.live.firstTime
        lastDate: root.live.lastTime
        spoken: qsTr("Heart rate over the last 3 minutes")
    }
}
