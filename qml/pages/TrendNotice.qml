pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// The place of the notice on a page: the card is made when there is one, so that nobody waits for it otherwise.
Item {
    id: root

    required property NoticeController controller
    required property TreatmentController treatment
    required property HelpController help
    property Item card: null
    readonly property bool isDue: controller.isDue

    signal helpAsked()

    function settle() {
        card?.destroy();
        card = isDue ? cardComponent.createObject(root) as Item : null;
    }

    visible: isDue
    width: parent ? parent.width : 0
    implicitHeight: card?.implicitHeight ?? 0
    onIsDueChanged: settle()
    Component.onCompleted: settle()

    Component {
        id: cardComponent

        TrendNoticeCard {
            width: root.width
            height: implicitHeight
            controller: root.controller
            treatment: root.treatment
            help: root.help
            onHelpAsked: root.helpAsked()
        }
    }
}
