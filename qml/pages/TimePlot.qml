pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Homeward
import Homeward.Components

// A chart over time: three grid lines or more, sessions, the range of each week, the line. Time runs to the right in every
// language. Moved by dragging, by its two buttons, or by the arrow keys.
Item {
    id: root

    required property TimeChart chart
    required property list<int> gridValues
    property string firstDate: ""
    property string lastDate: ""
    property string spoken: ""
    property string spokenMore: ""
    property int plotHeight: 152
    property real lineWidth: 2.5
    // The page that it scrolls in. Qt's software renderer forgets to clip a shape that is wholly out of sight.
    required property PageFrame page
    // Where its card stands on the page.
    property real cardY: 0
    readonly property bool isInSight: sight(page.contentY, page.height, y, cardY)
    // A dot on the newest value, as the one of now.
    property bool hasLastDot: true
    // A dot on every value, where there are few.
    property bool hasDots: false
    property bool canGoBack: false
    property bool canGoOn: false
    // Names beside the grid lines; empty for none.
    property list<string> gridNames
    readonly property real gutter: names.widest + Theme.s2
    readonly property int badge: Theme.tab.line + 4
    // Above the plot, so that a line along its top is not cut.
    readonly property int headroom: 4

    signal dragged(real pixels)
    signal backAsked()
    signal onAsked()
    signal firstAsked()
    signal todayAsked()

    // All that it takes is named, so that it is asked again when any of it changes.
    function sight(contentY: real, pageHeight: real, ownY: real, cardY: real): bool {
        const top = plot.mapToItem(page, 0, 0).y;
        return top + plot.height > 1 && top - headroom < pageHeight - 1;
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    width: parent ? parent.width : 0
    implicitHeight: foot.y + foot.height

    Binding {
        target: root.chart
        property: "size"
        value: Qt.size(plot.width, plot.height)
        when: root.width > 0
        restoreMode: Binding.RestoreNone
    }

    Binding {
        target: root.chart
        property: "badgeWidth"
        value: root.badge * 1.7
        restoreMode: Binding.RestoreNone
    }

    Item {
        id: names

        property real widest: 0

        function measure() {
            let width = 0;
            for (let index = 0; index < values.count; ++index)
                width = Math.max(width, values.itemAt(index)?.implicitWidth ?? 0);
            widest = Math.ceil(width);
        }

        y: plot.y
        width: root.width

        Repeater {
            id: values

            model: root.gridValues
            onItemAdded: names.measure()

            Words {
                id: value

                required property int modelData
                required property int index
                readonly property real place: (root.chart.highest - modelData) / (root.chart.highest - root.chart.lowest) * root.plotHeight

                y: place - height / 2
                isSpoken: false
                tight: true
                look: Theme.caption
                color: Theme.c.faint
                text: index < root.gridNames.length ? root.gridNames[index] : modelData
                onImplicitWidthChanged: names.measure()

                Rectangle {
                    x: root.gutter
                    y: value.height / 2
                    width: plot.width
                    height: 1
                    color: Theme.c.line
                }
            }
        }
    }

    Item {
        id: plot

        objectName: "plot"
        x: root.gutter
        y: Theme.s2
        width: root.width - root.gutter
        height: root.plotHeight
        activeFocusOnTab: root.canGoBack || root.canGoOn
        Accessible.role: Accessible.Chart
        Accessible.name: root.spoken
        Accessible.description: root.spokenMore
        Keys.onLeftPressed: root.backAsked()
        Keys.onRightPressed: root.onAsked()
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
            if (event.accepted && event.key === Qt.Key_Home)
                root.firstAsked();
            else if (event.accepted)
                root.todayAsked();
        }

        DragHandler {
            id: drag

            // How far the present drag has been told of.
            property real told: 0

            target: null
            enabled: root.canGoBack || root.canGoOn
            yAxis.enabled: false
            onActiveChanged: told = 0
            onTranslationChanged: {
                if (!active)
                    return;
                root.dragged(activeTranslation.x - told);
                told = activeTranslation.x;
            }
        }

        Item {
            anchors.fill: parent
            anchors.topMargin: -root.headroom
            clip: true

            Shape {
                visible: root.isInSight
                y: root.headroom
                width: plot.width
                height: plot.height

                ShapePath {
                    strokeColor: Theme.c.lampEdge
                    strokeWidth: 2
                    strokeStyle: ShapePath.DashLine
                    dashPattern: [2, 2]
                    capStyle: ShapePath.FlatCap
                    fillColor: "transparent"

                    PathMultiline {
                        paths: root.chart.markLines
                    }
                }

                ShapePath {
                    strokeColor: "transparent"
                    strokeWidth: -1
                    fillColor: Theme.c.wash

                    PathMultiline {
                        paths: root.chart.bands
                    }
                }
            }

            ChartLine {
                anchors.fill: parent
                headroom: root.headroom
                chart: root.chart
                color: Theme.c.accent
                lineWidth: root.lineWidth
            }
        }

        Repeater {
            model: root.hasDots ? root.chart.allDots : root.chart.dots

            Rectangle {
                required property point modelData

                x: modelData.x - width / 2
                y: modelData.y - height / 2
                width: root.hasDots ? 8 : 5
                height: width
                radius: width / 2
                color: Theme.c.accent
            }
        }

        Rectangle {
            objectName: "last"
            visible: root.hasLastDot && root.chart.hasLast
            x: root.chart.last.x - width / 2
            y: root.chart.last.y - height / 2
            width: 14
            height: 14
            radius: 7
            color: Theme.c.accent
            border.color: Theme.c.surface
            border.width: 3
        }

        Rectangle {
            objectName: "focusRing"
            visible: plot.activeFocus
            anchors.fill: parent
            anchors.margins: -4
            radius: 8
            color: "transparent"
            border.color: Theme.c.accent
            border.width: 3
        }
    }

    Item {
        id: badges

        y: plot.y + plot.height + (height > 0 ? Theme.s2 : 0)
        x: root.gutter
        width: plot.width
        height: marks.count > 0 ? root.badge : 0

        Repeater {
            id: marks

            model: root.chart.marks

            PlotMark {
                required property real place

                x: Math.max(-root.gutter, Math.min(badges.width - width, place - width / 2))
            }
        }
    }

    PlotFoot {
        id: foot

        x: root.gutter
        y: badges.y + badges.height + Theme.s2
        width: plot.width
        overhang: root.gutter / 2
        firstDate: root.firstDate
        lastDate: root.lastDate
        canGoBack: root.canGoBack
        canGoOn: root.canGoOn
        onBackAsked: root.backAsked()
        onOnAsked: root.onAsked()
        onFocusLost: plot.forceActiveFocus(Qt.TabFocusReason)
    }
}
