import QtQuick
import QtTest
import Homeward
import Homeward.Components
import HomewardTest

// The whole app in a stage of its own, on a real core. A TestCase is invisible, so the pages stand beside it.
Item {
    id: root

    // Set by `start`: the core, and what a person sees of it.
    property Fixture world: null
    property Places pages: null

    width: 360
    height: 740

    function begin() {
        Theme.reducedMotion = true;
        Theme.textScale = 1;
        root.world = fixture.createObject(root);
        root.pages = places.createObject(root);
        root.pages.forceActiveFocus();
    }

    function end() {
        root.pages.destroy();
        root.pages = null;
    }

    // Only what can be seen counts.
    function find(name, item) {
        const here = item ?? root.pages;
        if (!here.visible)
            return null;
        if (here.objectName === name)
            return here;
        for (let index = 0; index < here.children.length; ++index) {
            const found = find(name, here.children[index]);
            if (found)
                return found;
        }
        return null;
    }

    // The first that has such a property.
    function findWith(property, item) {
        const here = item ?? root.pages;
        if (!here.visible)
            return null;
        if (here[property] !== undefined)
            return here;
        for (let index = 0; index < here.children.length; ++index) {
            const found = findWith(property, here.children[index]);
            if (found)
                return found;
        }
        return null;
    }

    function texts(item) {
        const here = item ?? root.pages;
        if (!here.visible)
            return [];
        const own = here instanceof Text ? [here.text] : [];
        return Array.from(here.children).reduce((all, child) => all.concat(texts(child)), own);
    }

    function shows(text): bool {
        return texts().some(one => one.includes(text));
    }

    Component {
        id: fixture

        Fixture {}
    }

    Component {
        id: places

        Places {
            width: root.width
            height: root.height
            app: root.world.app
            onboarding: root.world.onboarding
            lock: root.world.lock
            checkIn: root.world.checkIn
            diary: root.world.diary
            day: root.world.day
            entry: root.world.entry
            treatment: root.world.treatment
            sideEffects: root.world.sideEffects
            questionnaires: root.world.questionnaires
            safetyPlan: root.world.safetyPlan
            care: root.world.care
            trends: root.world.trends
            reminders: root.world.reminders
            heartRate: root.world.heartRate
            help: root.world.help
            settings: root.world.settings
        }
    }
}
