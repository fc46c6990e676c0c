pragma Singleton

import QtQuick

// Tokens. The only file in which a colour, a size or a duration is written down.
QtObject {
    id: theme

    enum Look { Day, Night, DimDay, DimNight }

    property int look: Theme.Day
    property real textScale: 1
    property bool reducedMotion: false

    readonly property real scale: Math.max(1, Math.min(2, textScale))
    readonly property bool isDim: look === Theme.DimDay || look === Theme.DimNight
    readonly property bool isLargeText: scale >= 1.5
    readonly property Tones c: look === Theme.Night ? night : look === Theme.DimDay ? dimDay : look === Theme.DimNight ? dimNight : day

    // Space: steps of four.
    readonly property int s1: 4
    readonly property int s2: 8
    readonly property int s3: 12
    readonly property int s4: 16
    readonly property int s5: 20
    readonly property int s6: 24
    readonly property int s8: 32
    readonly property int s10: 40
    readonly property int margin: 20
    readonly property int columnMax: 560
    readonly property int sideColumn: 320
    readonly property int target: isDim ? 56 : 48

    readonly property int radiusSmall: 12
    readonly property int radius: 20
    readonly property int radiusLarge: 28

    // Where the layout changes: from here on the tabs stand in a rail; below that height the rail is narrow and the picture goes.
    readonly property int railFrom: 1000
    readonly property int shortBelow: 480

    // Motion: zero when it is not wanted, and always zero after a session.
    readonly property int quick: reducedMotion || isDim ? 0 : 120
    readonly property int calm: reducedMotion || isDim ? 0 : 240

    readonly property string textFamily: "Inter"
    readonly property string headFamily: "Inter Display"
    // Glyphs that point along the line of reading, and so turn round where it runs from right to left.
    readonly property list<string> pointingGlyphs: ["arrow-left", "chevron-left", "chevron-right", "undo-2"]
    readonly property string iconFolder: Qt.resolvedUrl("icons/")

    readonly property TextStyle display: TextStyle { base: 60; leading: 66; weight: Font.Medium; tracking: -1.5; follows: 0.2; family: theme.headFamily; scale: theme.scale }
    readonly property TextStyle figure: TextStyle { base: 90; leading: 96; weight: Font.Medium; tracking: -3; follows: 0.2; family: theme.headFamily; scale: theme.scale }
    readonly property TextStyle title: TextStyle { base: 28; leading: 35; weight: Font.DemiBold; tracking: -0.4; follows: 0.45; family: theme.headFamily; scale: theme.scale }
    readonly property TextStyle heading: TextStyle { base: 20; leading: 27; weight: Font.DemiBold; tracking: -0.2; follows: 0.75; family: theme.headFamily; scale: theme.scale }
    readonly property TextStyle body: TextStyle { base: 17; leading: 25; family: theme.textFamily; scale: theme.scale }
    readonly property TextStyle strong: TextStyle { base: 17; leading: 25; weight: Font.DemiBold; tracking: -0.1; family: theme.textFamily; scale: theme.scale }
    readonly property TextStyle label: TextStyle { base: 15; leading: 21; family: theme.textFamily; scale: theme.scale }
    readonly property TextStyle caption: TextStyle { base: 14; leading: 20; weight: Font.Medium; family: theme.textFamily; scale: theme.scale }
    readonly property TextStyle tab: TextStyle { base: 13; leading: 16; weight: Font.DemiBold; family: theme.textFamily; scale: theme.scale }
    readonly property TextStyle stone: TextStyle { base: 21; leading: 24; weight: Font.Medium; follows: 0.55; family: theme.headFamily; scale: theme.scale }

    readonly property Tones day: Tones {
        ground: "#F6F2EF"; surface: "#FFFDFC"; sunk: "#ECE6E1"
        ink: "#1B2830"; soft: "#44535B"; faint: "#5E6B72"
        line: "#E3DBD5"; edge: "#748289"
        accent: "#1F5468"; accentInk: "#FFFFFF"; wash: "#DBE8EB"; washInk: "#143F50"
        lamp: "#EDB25C"; lampInk: "#3A2608"; lampWash: "#FAE7CB"; lampEdge: "#A86A12"
        help: "#1B2830"; helpInk: "#FFFFFF"; paper: "#FFFFFF"
        skyTop: "#CBDBE3"; skyMid: "#E9E3E1"; skyLow: "#FBE0C8"; hillFar: "#B4C7CC"; hillNear: "#86A3AB"; path: "#EFE3D4"
        disc: "#FFF4E4"; wall: "#FFFDFC"; roof: "#1F5468"
        shade: "#0A1B2830"; scrim: "#66000000"
    }
    readonly property Tones night: Tones {
        ground: "#11181D"; surface: "#1A232A"; sunk: "#0C1216"
        ink: "#F2ECE5"; soft: "#BCC5C8"; faint: "#98A4A9"
        line: "#2B373F"; edge: "#72828A"
        accent: "#93C9D8"; accentInk: "#0A222B"; wash: "#1D3843"; washInk: "#CDE7EE"
        lamp: "#EDB25C"; lampInk: "#2A1B05"; lampWash: "#362A16"; lampEdge: "#C58A35"
        help: "#F2ECE5"; helpInk: "#11181D"; paper: "#FFFFFF"
        skyTop: "#131E28"; skyMid: "#23282F"; skyLow: "#40373A"; hillFar: "#26353E"; hillNear: "#1A2830"; path: "#38474E"
        disc: "#D9CFC2"; wall: "#6E7F86"; roof: "#31454F"; isStarry: true
        shade: "#00000000"; scrim: "#66000000"
    }
    readonly property Tones dimDay: Tones {
        ground: "#DFD5C9"; surface: "#E9E0D6"; sunk: "#D2C6B8"
        ink: "#231C15"; soft: "#473C31"; faint: "#574B3F"
        line: "#C4B6A6"; edge: "#756858"
        accent: "#5E3F12"; accentInk: "#FFF6EA"; wash: "#D6C19F"; washInk: "#3E2909"
        lamp: "#C68B3A"; lampInk: "#231505"; lampWash: "#DCC6A3"; lampEdge: "#7C5218"
        help: "#231C15"; helpInk: "#F3EAE0"; paper: "#F3EAE0"
        skyTop: "#DFD5C9"; skyMid: "#DFD5C9"; skyLow: "#DFD5C9"; hillFar: "#D2C6B8"; hillNear: "#C4B6A6"; path: "#E9E0D6"
        disc: "#DFD5C9"; wall: "#E9E0D6"; roof: "#756858"
        shade: "#00000000"; scrim: "#66000000"
    }
    readonly property Tones dimNight: Tones {
        ground: "#14100D"; surface: "#1E1814"; sunk: "#0E0B09"
        ink: "#E3D6C4"; soft: "#BFB09C"; faint: "#A39480"
        line: "#362C24"; edge: "#857560"
        accent: "#D9AC6F"; accentInk: "#201507"; wash: "#33271A"; washInk: "#EBD3AE"
        lamp: "#D9AC6F"; lampInk: "#201507"; lampWash: "#33271A"; lampEdge: "#A97E43"
        help: "#E3D6C4"; helpInk: "#14100D"; paper: "#E3D6C4"
        skyTop: "#14100D"; skyMid: "#14100D"; skyLow: "#14100D"; hillFar: "#1E1814"; hillNear: "#1E1814"; path: "#33271A"
        disc: "#14100D"; wall: "#33271A"; roof: "#362C24"
        shade: "#00000000"; scrim: "#66000000"
    }
}
