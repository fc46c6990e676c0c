pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// One questionnaire, from what it is for to what it adds up to. Which page is there is for the controller to say.
Part {
    id: root

    required property QuestionnaireController controller
    required property bool hasHelp
    readonly property int state: controller.state

    signal gone()
    signal helpAsked()

    function back(): bool {
        if (!controller.back())
            leave();
        return true;
    }

    function leave() {
        controller.close();
    }

    function pageFor(place: int): Component {
        return place === QuestionnaireController.Starting ? startPage : place === QuestionnaireController.Asking ? questionPage : place === QuestionnaireController.Checking ? checkPage : place === QuestionnaireController.Finished ? totalPage : null;
    }

    onStateChanged: if (state === QuestionnaireController.Closed) gone()

    PageStack {
        anchors.fill: parent
        focus: true
        first: root.pageFor(root.state)
    }

    Component {
        id: startPage

        QuestionnaireStartPage {
            controller: root.controller
            hasHelp: root.hasHelp
            onBackAsked: root.back()
            onHelpAsked: root.helpAsked()
        }
    }

    Component {
        id: questionPage

        QuestionPage {
            controller: root.controller
            hasHelp: root.hasHelp
            onLaterAsked: root.leave()
            onBackAsked: root.back()
            onHelpAsked: root.helpAsked()
        }
    }

    Component {
        id: checkPage

        QuestionnaireCheckPage {
            controller: root.controller
            hasHelp: root.hasHelp
            onLaterAsked: root.leave()
            onBackAsked: root.back()
            onHelpAsked: root.helpAsked()
        }
    }

    Component {
        id: totalPage

        QuestionnaireTotalPage {
            controller: root.controller
            hasHelp: root.hasHelp
            onOnwardAsked: root.leave()
            onHelpAsked: root.helpAsked()
        }
    }
}
