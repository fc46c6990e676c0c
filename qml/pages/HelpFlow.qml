pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// Help and the two pages behind it. Lies over whatever one was doing, and gives it back as it was.
Part {
    id: root

    required property HelpController help
    required property SettingsController settings

    signal gone()

    function back(): bool {
        if (stack.depth > 1)
            stack.pop();
        else
            gone();
        return true;
    }

    PageStack {
        id: stack

        anchors.fill: parent
        focus: true
        first: helpPage
    }

    Component {
        id: helpPage

        HelpPage {
            controller: root.help
            onBackAsked: root.back()
            onSignsAsked: stack.push(signsPage)
            onCountryAsked: stack.push(regionPage)
        }
    }

    Component {
        id: signsPage

        SignsPage {
            controller: root.help
            onBackAsked: root.back()
        }
    }

    Component {
        id: regionPage

        RegionPage {
            hasHelp: false
            help: root.help
            settings: root.settings
            onBackAsked: root.back()
        }
    }
}
