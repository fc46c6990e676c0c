import QtQuick
import QtTest
import Homeward.Components

// A test case that puts the look back and fails on any warning of QML.
TestCase {
    when: windowShown

    function init() {
        failOnWarning(/./);
        Theme.look = Theme.Day;
        Theme.textScale = 1;
        Theme.reducedMotion = false;
    }

    // Everything in `item` for which `wanted` holds, itself included.
    function itemsIn(item, wanted) {
        let found = wanted(item) ? [item] : [];
        for (let index = 0; index < item.children.length; ++index)
            found = found.concat(itemsIn(item.children[index], wanted));
        return found;
    }

    function wordsIn(item) {
        return itemsIn(item, candidate => candidate instanceof Words && candidate.visible && candidate.text !== "");
    }

    function tapsIn(item) {
        return itemsIn(item, candidate => candidate instanceof Tap && candidate.visible);
    }

    function made(component, stage, properties) {
        const item = createTemporaryObject(component, stage, properties ?? {});
        waitForRendering(stage);
        return item;
    }

    function verifyNothingIsCut(root) {
        for (const words of wordsIn(root)) {
            const place = words.mapToItem(root, 0, 0);
            const name = "'" + words.text.substring(0, 30) + "' " + words.objectName;
            verify(words.contentWidth <= words.width + 1, name + " is wider than its place: " + words.contentWidth + " > " + words.width);
            verify(words.contentHeight <= words.height + words.half + 1, name + " is higher than its place: " + words.contentHeight + " > " + words.height);
            verify(!words.truncated, name + " is shortened");
            verify(place.x >= -1 && place.x + words.width <= root.width + 1, name + " leaves the column: " + place.x + " + " + words.width);
            verify(place.y + words.height <= root.height + 1, name + " leaves its component");
        }
    }
}
