import QtQuick
import QtTest
import Homeward.Components

// What a person or a server wrote is shown as it is: no markup, no fetching, no crash.
Item {
    id: stage

    width: 360
    height: 640

    Component {
        id: galleryComponent

        Gallery {}
    }

    Component {
        id: rowComponent

        ListRow {
            glyph: "bell"
        }
    }

    Component {
        id: bannerComponent

        Banner {}
    }

    Component {
        id: contactComponent

        ContactRow {
            title: ""
        }
    }

    Component {
        id: fieldComponent

        Field {}
    }

    Component {
        id: noteComponent

        NoteField {}
    }

    ComponentCase {
        name: "Hostile"

        function test_everyTextIsShownAsItIs_data() {
            return [
                { tag: "an image", words: "<img src=http://x>" },
                { tag: "an image of a file", words: "<img src=\"file:///etc/passwd\" width=9999>" },
                { tag: "a link", words: "<a href='tel:911'>Help</a>" },
                { tag: "rich text", words: "<html><body><h1>Saved</h1></body></html>" },
                { tag: "markdown", words: "# Title\n![x](http://x)" },
                { tag: "an entity", words: "&lt;b&gt;&amp;" },
                { tag: "a mnemonic", words: "Save & go" },
                { tag: "place markers", words: "%1 %2 %L1 %n" },
                { tag: "bidi controls", words: "\u202Eevas\u202C \u2066abc\u2069 \u200F" },
                { tag: "control characters", words: "a\u0000b\u0007c\u001Bd" },
                { tag: "half a surrogate", words: "a\uD83D b" },
                { tag: "many marks on one letter", words: "e" + "\u0301".repeat(200) },
                { tag: "line ends", words: "one\r\ntwo\u2028three" }
            ];
        }

        function test_everyTextIsShownAsItIs(data) {
            const gallery = made(galleryComponent, stage, { words: data.words });

            compare(gallery.button.text, data.words);
            const shown = itemsIn(gallery, item => item instanceof Text);
            verify(shown.filter(text => text.text === data.words).length > 25);
            for (const text of shown)
                compare(text.textFormat, Text.PlainText);
        }

        function test_aHundredThousandLettersDoNoHarm() {
            const gallery = made(galleryComponent, stage, { words: "word ".repeat(20000) });

            compare(gallery.row.text.length, 100000);
            verify(gallery.row.height > 10000);
        }

        function test_oneWordOfAHundredThousandLettersDoesNoHarm_data() {
            return [
                { tag: "row", component: rowComponent },
                { tag: "banner", component: bannerComponent },
                { tag: "contact", component: contactComponent },
                { tag: "field", component: fieldComponent },
                { tag: "note", component: noteComponent }
            ];
        }

        function test_oneWordOfAHundredThousandLettersDoesNoHarm(data) {
            const item = made(data.component, stage);
            const before = item.height;

            item[data.tag === "contact" ? "title" : "text"] = "x".repeat(100000);
            waitForRendering(stage);

            verify(data.tag === "field" || item.height > before);
        }
    }
}
