import QtQuick
import QtTest
import Homeward.Components

// Nothing is ever cut: not at 200 %, not in German, not when both come together.
Item {
    id: stage

    width: 360
    height: 640

    Component {
        id: galleryComponent

        Gallery {}
    }

    ComponentCase {
        name: "Growth"

        readonly property string english: "Write down what stays with you"
        readonly property string german: "Aufschreiben, was Ihnen nach der Sitzung bleibt"
        readonly property string longWord: "Patientenverfügungsaufbewahrungsort"

        function test_nothingIsCut_data() {
            return [
                { tag: "English", words: english, scale: 1 },
                { tag: "German", words: german, scale: 1 },
                { tag: "English at 149 %", words: english, scale: 1.49 },
                { tag: "English at 200 %", words: english, scale: 2 },
                { tag: "German at 200 %", words: german, scale: 2 },
                { tag: "one long word", words: longWord, scale: 1 },
                { tag: "one long word at 200 %", words: longWord, scale: 2 }
            ];
        }

        function test_nothingIsCut(data) {
            Theme.textScale = data.scale;

            const gallery = made(galleryComponent, stage, { words: data.words });

            verify(wordsIn(gallery).length > 40);
            verifyNothingIsCut(gallery);
        }

        function test_textThatGrowsLaterIsNotCutEither() {
            const gallery = made(galleryComponent, stage, { words: english });
            const before = gallery.height;

            Theme.textScale = 2;
            waitForRendering(stage);

            verify(gallery.height > before);
            verifyNothingIsCut(gallery);
        }

        function test_aRowIsAsHighAsItsWords() {
            const gallery = made(galleryComponent, stage, { words: english });
            const before = gallery.row.height;

            gallery.words = english + ". " + german + ". " + english;
            waitForRendering(stage);

            verify(gallery.row.height > before);
            verifyNothingIsCut(gallery);
        }

        function test_nothingIsCutFromRightToLeft() {
            const gallery = made(galleryComponent, stage, {
                words: "اكتب ما يبقى معك بعد الجلسة",
                "LayoutMirroring.enabled": true,
                "LayoutMirroring.childrenInherit": true
            });

            verifyNothingIsCut(gallery);
        }

        function test_tilesGiveTheirRoomToLargeText() {
            const gallery = made(galleryComponent, stage, { words: english });
            verify(gallery.row.hasTile);

            Theme.textScale = 1.5;

            verify(!gallery.row.hasTile);
        }
    }
}
