pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// The head of the diary: its name, the search, what was left unfinished, and what there is to say in place of a list.
Item {
    id: root

    required property DiaryController controller
    required property WritingController writing
    readonly property bool isEmpty: controller.state === DiaryController.Empty
    readonly property bool isWhole: !controller.isSearching && controller.stage < 0

    signal entryAsked(string entryId)

    function clear() {
        field.text = "";
        controller.search("");
    }

    function showStage(stage: int) {
        writing.forgetUndo();
        controller.showStage(stage);
    }

    implicitHeight: column.height + Theme.s6 + Theme.s4

    Column {
        id: column

        y: Theme.s6
        width: parent.width
        spacing: Theme.s4

        PageHeader {
            title: qsTr("Diary")
            detail: qsTr("Private unless you share an entry.")
        }

        Field {
            id: field

            objectName: "search"
            visible: !(root.isEmpty && root.isWhole)
            glyph: "search"
            hint: qsTr("Search your entries")
            onEdited: text => {
                root.writing.forgetUndo();
                root.controller.search(text);
            }
        }

        Flow {
            visible: field.visible
            width: parent.width
            spacing: Theme.s2

            Chip {
                objectName: "stage0"
                text: qsTr("All")
                checked: root.controller.stage < 0
                Accessible.role: Accessible.RadioButton
                onToggled: root.showStage(-1)
            }

            Repeater {
                model: root.controller.stageNames

                Chip {
                    required property string modelData
                    required property int index

                    objectName: "stage" + (index + 1)
                    text: modelData
                    checked: root.controller.stage === index
                    Accessible.role: Accessible.RadioButton
                    onToggled: root.showStage(index)
                }
            }
        }

        Banner {
            objectName: "problem"
            visible: root.controller.state === DiaryController.Failed
            text: root.controller.problem
            action: qsTr("Try again")
            onActed: root.controller.refresh()
        }

        Banner {
            objectName: "writingProblem"
            visible: root.writing.state === WritingController.Failed && !root.writing.isLoaded
            text: root.writing.problem
            action: qsTr("Try again")
            onActed: root.writing.retry()
        }

        UnfinishedEntries {
            id: unfinished

            visible: count > 0 && root.isWhole
            drafts: root.controller.drafts
            onAsked: entryId => root.entryAsked(entryId)
        }

        Skeleton {
            visible: root.controller.state === DiaryController.Unknown
        }

        Blank {
            objectName: "empty"
            visible: root.isEmpty && root.isWhole && unfinished.count === 0
            glyph: "notebook-pen"
            title: qsTr("Nothing here yet.")
            text: qsTr("Write when you feel like it. Your check-ins come here, too.")
        }

        Blank {
            objectName: "noneOfStage"
            visible: root.isEmpty && !root.controller.isSearching && !root.isWhole
            glyph: "notebook-pen"
            title: qsTr("Nothing here yet.")
            action: qsTr("Show all")
            onActed: root.showStage(-1)
        }

        Blank {
            objectName: "noHits"
            visible: root.isEmpty && root.controller.isSearching
            glyph: "search"
            title: qsTr("No entry has these words.")
            action: qsTr("Clear search")
            onActed: root.clear()
        }
    }
}
