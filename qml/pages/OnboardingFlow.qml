pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// The first start, one page a step. The controller knows which.
Part {
    id: root

    required property OnboardingController controller
    required property HelpController help
    required property SettingsController settings

    signal helpAsked()

    function back(): bool {
        const page = stack.current as FlowPage;
        return page ? page.back() : false;
    }

    function pageFor(step: int): Component {
        return [welcome, country, privacy, passphrase, words, wordsCheck][step];
    }

    PageStack {
        id: stack

        objectName: "step"
        anchors.fill: parent
        focus: true
        first: root.pageFor(root.controller.step)
    }

    Component {
        id: welcome

        WelcomePage {
            isAfterErasure: root.controller.tellsErasure
            onOnwardAsked: root.controller.goOn()
            onHelpAsked: root.helpAsked()
        }
    }

    Component {
        id: country

        RegionPage {
            help: root.help
            settings: root.settings
            onward: qsTr("Go on")
            onOnwardAsked: root.controller.goOn()
            onBackAsked: root.controller.goBack()
            onHelpAsked: root.helpAsked()
        }
    }

    Component {
        id: privacy

        PrivacyPage {
            onOnwardAsked: root.controller.goOn()
            onBackAsked: root.controller.goBack()
            onHelpAsked: root.helpAsked()
        }
    }

    Component {
        id: passphrase

        PassphrasePage {
            controller: root.controller
            onHelpAsked: root.helpAsked()
        }
    }

    Component {
        id: words

        RecoveryWordsPage {
            words: root.controller.words
            onOnwardAsked: root.controller.goOn()
            onBackAsked: root.controller.goBack()
            onHelpAsked: root.helpAsked()
        }
    }

    Component {
        id: wordsCheck

        RecoveryCheckPage {
            controller: root.controller
            onHelpAsked: root.helpAsked()
        }
    }
}
