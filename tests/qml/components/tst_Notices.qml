import QtQuick
import QtTest
import Homeward.Components

Item {
    id: stage

    width: 360
    height: 500

    Component {
        id: undoComponent

        UndoBar {
            text: "Entry deleted."
        }
    }

    Component {
        id: bannerComponent

        Banner {
            title: "This could not be saved"
            text: "The phone is full."
        }
    }

    Component {
        id: blankComponent

        Blank {
            title: "Nothing here yet"
        }
    }

    Component {
        id: skeletonComponent

        Skeleton {
            shapesAfter: 40
            wordsAfter: 160
        }
    }

    Component {
        id: horizonComponent

        Horizon {
            width: 360
            height: 160
        }
    }

    Component {
        id: gridComponent

        WordGrid {
            words: ["anchor", "breeze", "copper", "dolphin", "ember", "forest"]
        }
    }

    Component {
        id: contactComponent

        ContactRow {
            title: "988 Lifeline"
        }
    }

    Item {
        id: mirroredStage

        anchors.fill: parent
        LayoutMirroring.enabled: true
        LayoutMirroring.childrenInherit: true
    }

    SignalSpy {
        id: spy
    }

    ComponentCase {
        name: "Notices"

        function watch(target, signalName) {
            spy.target = null;
            spy.signalName = signalName;
            spy.target = target;
            spy.clear();
        }

        function test_undoStaysUntilThePageTakesItAway() {
            const bar = made(undoComponent, stage);
            watch(bar, "undone");

            mouseClick(findChild(bar, "undo"));

            compare(spy.count, 1);
            verify(bar.visible, "what follows is the page's to say");
            compare(bar.Accessible.role, Accessible.AlertMessage);
            compare(bar.Accessible.name, "Entry deleted.");
        }

        function test_aBannerHasAButtonOnlyWhereThereIsSomethingToDo() {
            const banner = made(bannerComponent, stage);
            const action = findChild(banner, "action");
            verify(!action.visible);
            watch(banner, "acted");

            banner.action = "Try again";
            waitForRendering(stage);
            mouseClick(action);

            compare(spy.count, 1);
            compare(banner.Accessible.name, "This could not be saved");
            compare(banner.Accessible.description, "The phone is full.");
        }

        function test_anEmptyPageOffersOneWayToBegin() {
            const blank = made(blankComponent, stage, { action: "Write" });
            watch(blank, "acted");

            mouseClick(findChild(blank, "action"));

            compare(spy.count, 1);
        }

        function test_readingShowsNothingThenShapesThenWords() {
            const skeleton = made(skeletonComponent, stage);

            tryCompare(skeleton, "opacity", 1);
            verify(!findChild(skeleton, "words").visible);
            tryVerify(() => findChild(skeleton, "words").visible);
        }

        function test_readingWaitsAsLongAsTheLanguageSays() {
            const skeleton = made(skeletonComponent, stage, { shapesAfter: 300, wordsAfter: 8000 });

            compare(skeleton.opacity, 0);
            verify(!skeleton.showsWords);
        }

        function test_thePictureStaysAwayAfterASession() {
            const picture = made(horizonComponent, stage);
            compare(picture.opacity, 1);

            Theme.look = Theme.DimNight;

            compare(picture.opacity, 0);
            verify(picture.Accessible.ignored);
        }

        function test_thePictureNeverMirrors() {
            const picture = made(horizonComponent, mirroredStage);
            const row = made(contactComponent, mirroredStage);

            verify(row.LayoutMirroring.enabled);
            verify(!picture.LayoutMirroring.enabled);
        }

        function test_recoveryWordsAreNumberedDownTheColumns() {
            const grid = made(gridComponent, stage);
            const first = findChild(grid, "word0");
            const third = findChild(grid, "word2");
            const fourth = findChild(grid, "word3");

            verify(third.mapToItem(grid, 0, 0).y > first.mapToItem(grid, 0, 0).y);
            compare(fourth.mapToItem(grid, 0, 0).y, first.mapToItem(grid, 0, 0).y);
            verify(fourth.mapToItem(grid, 0, 0).x > first.mapToItem(grid, 0, 0).x);
            compare(first.parent.Accessible.name, "1: anchor");
        }

        function test_recoveryWordsStandInOneColumnForLargeText() {
            Theme.textScale = 2;
            const grid = made(gridComponent, stage);

            compare(findChild(grid, "word5").mapToItem(grid, 0, 0).x, findChild(grid, "word0").mapToItem(grid, 0, 0).x);
        }

        function test_aContactIsCalledAndTextedByName() {
            const row = made(contactComponent, stage, { canText: true });

            compare(findChild(row, "call").Accessible.name, "Call 988 Lifeline");
            compare(findChild(row, "text").Accessible.name, "Text 988 Lifeline");
            watch(row, "callAsked");
            mouseClick(findChild(row, "call"));
            compare(spy.count, 1);
            watch(row, "textAsked");
            mouseClick(findChild(row, "text"));
            compare(spy.count, 1);
        }

        function test_aContactWithoutTextHasNoButtonForIt() {
            const row = made(contactComponent, stage);

            verify(!findChild(row, "text").visible);
        }
    }
}
