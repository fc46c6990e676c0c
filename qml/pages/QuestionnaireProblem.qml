import QtQuick
import Homeward
import Homeward.Components

// What could not be saved, and the way to try again.
Banner {
    required property QuestionnaireController controller

    objectName: "questionnaireProblem"
    visible: text !== ""
    title: qsTr("This could not be saved")
    text: controller.problem
    action: qsTr("Try again")
    onActed: controller.retry()
}
