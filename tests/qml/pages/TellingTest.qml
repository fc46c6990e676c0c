import QtQuick
import HomewardTest

// The whole app with what is on disk of questionnaires and the safety plan.
PageTest {
    id: root

    readonly property TellingFixture telling: TellingFixture {
        fixture: root.world
    }
}
