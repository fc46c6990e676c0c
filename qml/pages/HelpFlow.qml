pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// Help and the pages behind it. Lies over whatever one was doing, and gives it back as it was.
Part {
    id: root

    required property AppController app
    required property HelpController help
    required property SettingsController settings
    required property SafetyPlanController plan
    required property PlanFile planFile
    required property TreatmentController treatment
    // An answer has led here.
    required property bool isDue
    // The person's own words are not for a locked phone; the numbers stay.
    readonly property bool isUnlocked: app.state === AppController.Open

    signal gone()

    function back(): bool {
        if (stack.depth > 1)
            stack.pop();
        else
            gone();
        return true;
    }

    onIsUnlockedChanged: if (stack.depth > 1) stack.popToFirst()

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
            plan: root.plan
            treatment: root.treatment
            isDue: root.isDue
            onBackAsked: root.back()
            onPlanAsked: planPages.open()
            onPersonAskedFor: planPages.addPerson()
            onSignsAsked: stack.push(signsPage)
            onCountryAsked: stack.push(regionPage)
        }
    }

    SafetyPlanPages {
        id: planPages

        stack: stack
        controller: root.plan
        file: root.planFile
        help: root.help
        hasHelp: false
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
