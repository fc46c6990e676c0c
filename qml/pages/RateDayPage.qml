pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// One day: what was recorded as a line, and every reading and recording in words.
FlowPage {
    id: root

    required property RateHistory history

    PageHeader {
        title: root.history.dayTitle
        detail: root.history.daySessions
    }

    Card {
        id: chartCard

        objectName: "dayChart"
        visible: root.history.hasChart
        padding: Theme.s5
        verticalPadding: Theme.s5
        spacing: Theme.s4

        ChartHead {
            title: qsTr("Recorded")
            text: root.history.chartSentence
            hasTable: false
        }

        TimePlot {
            page: root
            cardY: chartCard.y
            chart: root.history.chart
            gridValues: root.history.gridValues
            hasLastDot: false
            lineWidth: 2
            firstDate: root.history.firstTime
            lastDate: root.history.lastTime
            spoken: qsTr("Heart rate of this day")
            spokenMore: root.history.chartSentence
        }

        PlotLegend {
            visible: hasSession
            hasSession: root.history.chart.hasSession
        }
    }

    Card {
        Repeater {
            model: root.history.lines

            LineRow {
                id: line

                Divider {
                    visible: line.index > 0
                }
            }
        }
    }
}
