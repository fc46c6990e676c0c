import QtQuick
import QtTest

// What a person does on a page: look, tap, write. Fails on any warning.
TestCase {
    id: root

    required property PageTest stage
    readonly property Item pages: stage.pages

    when: windowShown

    function init() {
        failOnWarning(/./);
        stage.begin();
    }

    function cleanup() {
        stage.end();
        wait(0);
    }

    function on(name) {
        tryVerify(() => stage.find(name) !== null, 2000, name + " is not there");
        return stage.find(name);
    }

    // As a thumb does: scrolls until it is in sight, then taps its middle.
    function tap(name) {
        const item = on(name);
        wait(20); // until what has just appeared is laid out
        item.forceActiveFocus(Qt.MouseFocusReason);
        wait(20);
        mouseClick(item);
    }

    function write(name, text) {
        const input = stage.find("input", on(name));
        input.forceActiveFocus();
        keyClick(Qt.Key_End);
        for (const letter of text)
            keyClick(letter);
    }

    function see(text) {
        tryVerify(() => stage.shows(text), 3000, "nothing says: " + text);
    }

    function dontSee(text) {
        verify(!stage.shows(text), "it says: " + text);
    }
}
