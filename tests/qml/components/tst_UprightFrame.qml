import QtQuick
import QtTest
import Homeward.Components

Item {
    id: stage

    width: 640
    height: 360

    Component {
        id: frameComponent

        UprightFrame {
            anchors.fill: parent

            Words {
                objectName: "words"
                width: parent.width
                text: "Maya"
            }
        }
    }

    ComponentCase {
        name: "UprightFrame"

        function test_aSheetFillsAWindowThatIsAsThePhoneIsHeld() {
            const frame = made(frameComponent, stage, { turn: 0 });
            const sheet = findChild(frame, "sheet");

            compare(sheet.width, 640);
            compare(sheet.height, 360);
            compare(sheet.rotation, 0);
        }

        function test_aTurnedPhoneKeepsTheSheetUpright_data() {
            return [{ tag: "to the left", turn: 90 }, { tag: "to the right", turn: 270 }];
        }

        function test_aTurnedPhoneKeepsTheSheetUpright(data) {
            const frame = made(frameComponent, stage, { turn: data.turn });
            const sheet = findChild(frame, "sheet");

            compare(sheet.width, 360);
            compare(sheet.height, 640);
            compare(sheet.rotation, -data.turn);
            const corner = sheet.mapToItem(stage, 0, 0);
            fuzzyCompare(corner.x, data.turn === 90 ? 0 : 640, 0.5);
            fuzzyCompare(corner.y, data.turn === 90 ? 360 : 0, 0.5);
        }

        function test_aPhoneOnItsHeadTurnsTheSheetWithIt() {
            const frame = made(frameComponent, stage, { turn: 180 });

            compare(findChild(frame, "sheet").width, 640);
            compare(findChild(frame, "sheet").rotation, -180);
        }
    }
}
