pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// Before a locked diary: the passphrase, or the recovery words.
Part {
    id: root

    required property LockController controller
    required property SettingsController settings
    required property bool isRecording

    signal helpAsked()
    signal wished(int wish)

    function back(): bool {
        if (stack.depth < 2)
            return false;
        controller.reset();
        stack.pop();
        return true;
    }

    Component.onCompleted: controller.reset()

    PageStack {
        id: stack

        anchors.fill: parent
        focus: true
        first: lockPage
    }

    Component {
        id: lockPage

        LockPage {
            controller: root.controller
            settings: root.settings
            isRecording: root.isRecording
            onHelpAsked: root.helpAsked()
            onWished: wish => root.wished(wish)
            onForgotten: {
                root.controller.reset();
                stack.push(recoverPage);
            }
        }
    }

    Component {
        id: recoverPage

        RecoverPage {
            controller: root.controller
            onHelpAsked: root.helpAsked()
            onBackAsked: root.back()
        }
    }
}
