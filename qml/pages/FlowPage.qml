import QtQuick
import Homeward.Components

// A page with a way back, at most one way on, and Help in its corner (where no rail has it).
PageFrame {
    id: root

    property alias canGoBack: flow.canGoBack
    property alias backText: flow.backText
    property alias backGlyph: flow.backGlyph
    property alias onward: flow.onward
    property alias hasHelp: flow.hasHelp

    signal backAsked()
    signal onwardAsked()
    signal helpAsked()

    // For the key that goes back.
    function back(): bool {
        if (canGoBack)
            backAsked();
        return canGoBack;
    }

    focus: true
    bar: FlowBar {
        id: flow

        // Beside a rail, which has Help, it stands below the column.
        x: ((parent?.width ?? 0) - width) / 2
        width: hasHelp ? parent?.width ?? 0 : Math.min(parent?.width ?? 0, Theme.columnMax + 2 * Theme.margin)
        onBackAsked: root.backAsked()
        onOnwardAsked: root.onwardAsked()
        onHelpAsked: root.helpAsked()
    }
}
