import QtQuick
import QtTest
import Homeward.Components

Item {
    id: stage

    width: 1048
    height: 700

    Component {
        id: pageComponent

        PageFrame {
            width: 360
            height: 700

            bar: FlowBar {
                objectName: "flowBar"
            }

            Repeater {
                model: 12

                ActionButton {
                    required property int index

                    objectName: "button" + index
                    width: parent.width
                    text: "Button " + index
                }
            }

            NoteField {
                objectName: "note"
                label: "Note"
            }
        }
    }

    Component {
        id: sidedComponent

        PageFrame {
            height: 700

            side: Card {
                objectName: "sideCard"

                ListRow {
                    text: "Coming up"
                }
            }

            Words {
                objectName: "main"
                width: parent.width
                text: "The question"
            }
        }
    }

    ComponentCase {
        name: "PageFrame"

        function bottomOf(item, page) {
            return item.mapToItem(page, 0, item.height).y;
        }

        function test_theFocusedControlStandsClearOfTheBar() {
            const page = made(pageComponent, stage);
            const last = findChild(page, "button11");
            const bar = findChild(page, "barSlot");

            last.forceActiveFocus(Qt.TabFocusReason);

            verify(page.contentY > 0);
            verify(bottomOf(last, page) + 4 < bar.y);
        }

        function test_goingBackUpScrollsBackUp() {
            const page = made(pageComponent, stage);
            findChild(page, "button11").forceActiveFocus(Qt.TabFocusReason);

            findChild(page, "button0").forceActiveFocus(Qt.BacktabFocusReason);

            compare(page.contentY, 0);
        }

        function test_theWritingOfALongNoteStaysInView() {
            const page = made(pageComponent, stage);
            const note = findChild(page, "note");
            note.takeFocus();

            note.text = "line\n".repeat(60);
            const input = findChild(note, "input");
            input.cursorPosition = input.length;

            const bar = findChild(page, "barSlot");
            const cursorBottom = () => input.mapToItem(page, 0, input.cursorRectangle.y + input.cursorRectangle.height).y;
            tryVerify(() => cursorBottom() < bar.y && cursorBottom() > 0);
        }

        function test_keysScrollWhereNothingElseTakesThem() {
            const page = made(pageComponent, stage);
            page.forceActiveFocus();

            keyClick(Qt.Key_PageDown);
            verify(page.contentY > 100);
            keyClick(Qt.Key_PageUp);
            compare(page.contentY, 0);
            keyClick(Qt.Key_Down);
            compare(page.contentY, Theme.target);
            keyClick(Qt.Key_Up);
            compare(page.contentY, 0);
        }

        function test_theColumnIsNeverWiderThanOneCanRead_data() {
            return [{ tag: "a phone", width: 360, column: 320 }, { tag: "a tablet", width: 800, column: 560 }];
        }

        function test_theColumnIsNeverWiderThanOneCanRead(data) {
            const page = made(pageComponent, stage, { width: data.width });

            compare(findChild(page, "button0").width, data.column);
        }

        function test_whatComesUpStandsBesideWhereThereIsRoomAndBelowElsewhere() {
            const page = made(sidedComponent, stage, { width: 1048 });
            const main = findChild(page, "main");
            const side = findChild(page, "sideCard");

            compare(main.width, 592);
            compare(side.width, 320);
            compare(side.mapToItem(page, 0, 0).x, 1048 - 320 - 40);
            page.width = 700;
            waitForRendering(stage);
            compare(side.width, 560);
            verify(side.mapToItem(page, 0, 0).y > main.mapToItem(page, 0, 0).y + main.height);
        }

        function test_theSideChangesWithTheDirectionOfReading() {
            const page = made(sidedComponent, stage, {
                width: 1048,
                "LayoutMirroring.enabled": true,
                "LayoutMirroring.childrenInherit": true
            });

            compare(findChild(page, "sideCard").mapToItem(page, 0, 0).x, 40);
        }
    }
}
