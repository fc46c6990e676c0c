pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// The rules, their end, and why to trust them.
Column {
    id: root

    required property TreatmentController controller
    readonly property SessionRules rules: controller.rules

    width: parent ? parent.width : 0
    spacing: Theme.s5

    PageHeader {
        title: root.rules.title
        detail: root.rules.detail
    }

    TreatmentProblem {
        controller: root.controller
    }

    SleepQuestion {
        controller: root.controller
    }

    Words {
        objectName: "closingWords"
        visible: !root.rules.isInForce && lines.count > 0
        width: parent.width
        text: root.rules.closing
    }

    RestStrip {
        objectName: "strip"
        visible: root.rules.hasSpan
        passed: root.rules.passed
        nightStarts: root.rules.nightStarts
        nightEnds: root.rules.nightEnds
        from: root.rules.fromText
        until: root.rules.untilText
    }

    Column {
        visible: lines.count > 0
        width: parent.width

        Repeater {
            id: lines

            model: root.rules.lines

            LineRow {}
        }

        InfoRow {
            objectName: "medicines"
            visible: detail !== ""
            glyph: "pill"
            lit: root.rules.isInForce
            text: qsTr("Medicines")
            detail: root.rules.medicines
        }
    }

    Words {
        objectName: "source"
        visible: text !== ""
        width: parent.width
        look: Theme.caption
        color: Theme.c.soft
        text: root.rules.source
    }
}
