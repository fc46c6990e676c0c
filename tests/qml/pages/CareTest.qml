import QtQuick
import HomewardTest

// The whole app with what happens around a treatment day.
PageTest {
    id: root

    readonly property CareFixture care: CareFixture {
        fixture: root.world
    }
}
