import QtQuick
import Homeward
import Homeward.Components

// One entry, to be read in full or corrected. Leaving saves; it goes only once that is on disk.
FlowPage {
    id: root

    required property EntryController controller
    readonly property bool isFailed: controller.state === EntryController.Failed
    readonly property bool isSaved: controller.state === EntryController.Saved
    readonly property bool isLoaded: controller.isLoaded

    signal gone()

    function leave() {
        if (isLoaded)
            controller.save();
        else
            gone();
    }

    onward: isLoaded ? qsTr("Done") : ""
    onOnwardAsked: leave()
    onBackAsked: leave()
    onIsSavedChanged: if (isSaved) gone()

    PageHeader {
        title: qsTr("Your entry")
        detail: root.controller.title
    }

    Skeleton {
        visible: root.controller.state === EntryController.Unknown
    }

    Banner {
        id: problem

        objectName: "problem"
        visible: root.isFailed
        title: root.isLoaded ? qsTr("This could not be saved") : ""
        text: root.controller.problem
        action: qsTr("Try again")
        onActed: root.controller.retry()
        onVisibleChanged: {
            if (visible)
                root.show(problem);
        }
    }

    ActionButton {
        objectName: "giveUp"
        visible: root.isFailed && root.isLoaded
        kind: ActionButton.Quiet
        text: qsTr("Leave without saving")
        onClicked: root.gone()
    }

    EntryParts {
        visible: root.isLoaded
        controller: root.controller
    }
}
