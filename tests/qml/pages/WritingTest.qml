import QtQuick
import HomewardTest

// The whole app with the session diary behind it.
PageTest {
    id: root

    readonly property WritingFixture writings: WritingFixture {
        fixture: root.world
    }
}
