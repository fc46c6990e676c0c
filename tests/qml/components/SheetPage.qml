import QtQuick
import Homeward.Components

// A page as page authors put one together: rail where the window is wide or low, bar elsewhere.
Rectangle {
    id: root

    readonly property bool isLow: height < Theme.shortBelow
    readonly property bool hasRail: width >= Theme.railFrom || isLow
    readonly property TabSet tabs: TabSet {
        TabEntry {
            glyph: "sun"
            name: "Today"
        }

        TabEntry {
            glyph: "notebook-pen"
            name: "Diary"
        }

        TabEntry {
            glyph: "chart-spline"
            name: "Trends"
        }

        TabEntry {
            glyph: "route"
            name: "Plan"
        }
    }

    color: Theme.c.ground

    NavRail {
        id: rail

        visible: root.hasRail
        anchors.left: parent.left
        height: parent.height
        width: visible ? implicitWidth : 0
        isNarrow: root.isLow
        tabs: root.tabs
    }

    PageFrame {
        id: page

        readonly property real skyHeight: root.isLow ? 0 : Theme.isLargeText ? 96 : width >= 700 ? 320 : 160

        anchors.left: rail.right
        anchors.right: parent.right
        height: parent.height
        topSpace: skyHeight + Theme.s5
        spacing: Theme.s5

        backdrop: [
            Horizon {
                width: parent.width
                height: page.skyHeight
                hasSun: !Theme.isLargeText
                zoom: page.width >= 700 ? 1.9 : 1
            },
            Item {
                visible: !Theme.isLargeText && !root.isLow
                x: page.LayoutMirroring.enabled ? page.width - page.blockX - width : page.blockX
                y: 18
                width: page.blockWidth

                Words {
                    id: date

                    width: parent.width
                    look: Theme.caption
                    text: "Tuesday 11 November"
                }

                Words {
                    anchors.top: date.bottom
                    width: parent.width
                    look: Theme.heading
                    text: "Good evening"
                }

                IconButton {
                    anchors.right: parent.right
                    anchors.rightMargin: -Theme.s3
                    y: -6
                    glyph: "settings"
                    text: "Settings"
                }
            }
        ]
        bar: BottomBar {
            visible: !root.hasRail
            height: visible ? implicitHeight : 0
            tabs: root.tabs
        }
        side: [
            Words {
                width: parent.width
                look: Theme.caption
                color: Theme.c.soft
                text: "Coming up"
            },
            Card {
                ListRow {
                    glyph: "calendar-days"
                    text: "Session 4 of 6"
                    detail: "Tue 18 Nov, 13:00.\nMaya drives you home."
                }

                ListRow {
                    isLined: true
                    glyph: "list"
                    text: "Nine questions"
                    detail: "About 3 minutes.\nYou can skip this."
                }
            }
        ]

        Words {
            width: parent.width
            look: Theme.title
            text: "How has your mood been today?"
            Accessible.role: Accessible.Heading
        }

        ScorePicker {
            width: parent.width
        }
    }
}
