pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// The clinic and what staff read out, on the stack they are given.
QtObject {
    id: root

    required property PageStack stack
    required property ClinicController clinic
    required property VitalsController vitals
    required property HelpController help
    required property bool hasHelp
    // Where the stack was when the details were opened.
    property int depth: -1
    readonly property bool isSaved: clinic.state === ClinicController.Saved

    signal helpAsked()

    function open() {
        stack.push(clinicPage);
    }

    function openVitals() {
        vitals.refresh();
        stack.push(vitalsPage);
    }

    function edit() {
        clinic.edit();
        depth = stack.depth;
        stack.push(editPage);
    }

    function leave() {
        depth = -1;
        stack.pop();
    }

    onIsSavedChanged: {
        if (!isSaved || depth < 0)
            return;
        stack.popTo(depth);
        depth = -1;
    }

    property Component clinicPage: ClinicPage {
        controller: root.clinic
        help: root.help
        hasHelp: root.hasHelp
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
        onEditAsked: root.edit()
        onVitalsAsked: root.openVitals()
    }

    property Component editPage: ClinicEditPage {
        controller: root.clinic
        hasHelp: root.hasHelp
        onBackAsked: root.leave()
        onHelpAsked: root.helpAsked()
    }

    property Component vitalsPage: VitalsPage {
        controller: root.vitals
        hasHelp: root.hasHelp
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }
}
