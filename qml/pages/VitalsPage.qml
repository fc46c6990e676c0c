pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// Staff read numbers out, and the person or they write them down. Listed as they are; the app has no opinion on them.
FlowPage {
    id: root

    required property VitalsController controller

    onward: qsTr("Save")
    onOnwardAsked: controller.save()

    PageHeader {
        title: qsTr("Vital signs")
        detail: qsTr("Write what staff read out. You can leave a number empty.")
    }

    VitalsFields {
        controller: root.controller
        onAccepted: root.controller.save()
    }

    Banner {
        objectName: "problem"
        visible: text !== ""
        text: root.controller.problem
        action: root.controller.canRetry ? qsTr("Try again") : ""
        onActed: root.controller.retry()
    }

    Words {
        objectName: "saved"
        visible: root.controller.state === VitalsController.Saved
        width: parent.width
        look: Theme.strong
        text: qsTr("Saved.")
        Accessible.role: Accessible.AlertMessage
    }

    Card {
        visible: records.count > 0

        Repeater {
            id: records

            model: root.controller.records

            InfoRow {
                id: record

                required property int index
                // The role names of the model.
                required property string time
                required property string numbers
                required property string measuredBy

                objectName: "record" + index
                text: time
                detail: measuredBy === "" ? numbers : numbers + "\n" + measuredBy

                Divider {
                    visible: record.index > 0
                }
            }
        }
    }
}
