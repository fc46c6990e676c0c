import QtQuick
import Homeward
import Homeward.Components

// That evening and the next morning, and only if one likes.
Card {
    id: root

    required property SideEffectController controller

    signal asked()

    objectName: "sideEffectOffer"
    visible: controller.isOffered

    ListRow {
        objectName: "sideEffects"
        glyph: "pencil-line"
        text: qsTr("How do you feel?")
        detail: qsTr("Note what you notice. You can skip this.")
        onClicked: root.asked()
    }
}
