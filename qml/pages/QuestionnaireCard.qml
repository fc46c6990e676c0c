pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// One questionnaire over time, with the names of its published ranges where they begin. No zones, no colours.
Card {
    id: root

    required property ScoreCard score
    required property TrendsController controller
    required property PageFrame page
    // Beside the chart they may take half of the card.
    readonly property bool namesBelow: Theme.isLargeText || widestOf(score.axisNames) > 0.55 * (width - 2 * padding)

    signal tableAsked()

    function widestOf(names: list<string>): real {
        let widest = 0;
        for (const name of names)
            widest = Math.max(widest, metrics.advanceWidth(name));
        return widest;
    }

    padding: Theme.s5
    verticalPadding: Theme.s5
    spacing: Theme.s4

    FontMetrics {
        id: metrics

        font.family: Theme.caption.family
        font.pixelSize: Theme.caption.size
        font.weight: Theme.caption.weight
    }

    ChartHead {
        title: root.score.name
        text: root.score.sentence
        onTableAsked: root.tableAsked()
    }

    TimePlot {
        objectName: "scorePlot"
        page: root.page
        cardY: root.y
        chart: root.score.chart
        gridValues: root.score.bandStarts.length > 0 ? root.score.bandStarts : [0, root.score.chart.highest]
        gridNames: root.namesBelow ? [] : root.score.axisNames
        plotHeight: root.score.bandStarts.length > 0 ? (Theme.isLargeText ? 260 : 160) : 100
        hasDots: true
        firstDate: root.controller.firstDate
        lastDate: root.controller.lastDate
        spoken: root.score.sentence
    }

    Column {
        visible: root.namesBelow && root.score.bandStarts.length > 0
        width: parent.width

        Repeater {
            model: root.score.axisNames

            Words {
                required property string modelData

                width: parent?.width ?? 0
                look: Theme.caption
                color: Theme.c.soft
                text: modelData
            }
        }
    }

    PlotLegend {
        visible: root.score.chart.hasSession
        hasSession: root.score.chart.hasSession
        hasBooster: root.score.chart.hasBooster
    }

    Words {
        objectName: "credit"
        visible: text !== ""
        width: parent.width
        look: Theme.caption
        color: Theme.c.faint
        text: root.score.credit
    }
}
