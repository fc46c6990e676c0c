import QtQuick
import Homeward
import Homeward.Components

// Mood over time. Before there is anything to read the axes stand alone; below three check-ins it says so.
Card {
    id: root

    required property TrendsController controller
    required property PageFrame page
    readonly property bool isWaiting: controller.state === TrendsController.Unknown
    readonly property bool isEmpty: !isWaiting && !controller.hasMood

    signal tableAsked()

    padding: Theme.s5
    verticalPadding: Theme.s5
    spacing: Theme.s4

    ChartHead {
        title: qsTr("Mood")
        hasTable: root.controller.hasMood
        text: root.isEmpty ? qsTr("After three check-ins a line appears here.") : root.isWaiting ? qsTr("Loading") : root.controller.sentence
        onTableAsked: root.tableAsked()
    }

    TimePlot {
        objectName: "moodPlot"
        visible: !root.isEmpty
        page: root.page
        cardY: root.y
        chart: root.controller.mood
        lineWidth: root.controller.range < 2 ? 2.5 : 1.5
        gridValues: [10, 5, 0]
        plotHeight: Theme.isLargeText ? 200 : 152
        firstDate: root.controller.firstDate
        lastDate: root.controller.lastDate
        spoken: root.controller.sentence
        spokenMore: root.controller.detail
        canGoBack: root.controller.canGoBack
        canGoOn: root.controller.canGoOn
        onDragged: pixels => root.controller.drag(pixels)
        onBackAsked: root.controller.goBack()
        onOnAsked: root.controller.goOn()
        onFirstAsked: root.controller.goToFirst()
        onTodayAsked: root.controller.goToToday()
    }

    PlotLegend {
        visible: root.controller.hasMood
        hasSession: root.controller.mood.hasSession
        hasBooster: root.controller.mood.hasBooster
        hasBand: true
    }

    Words {
        visible: root.controller.hasMood
        width: parent.width
        look: Theme.caption
        color: Theme.c.faint
        text: qsTr("Three days or more without an entry leave a gap.")
    }
}
