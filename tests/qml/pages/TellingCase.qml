import QtQuick

// What a person does in a questionnaire.
PageCase {
    id: root

    function open() {
        stage.world.startOpen();
        see("How has your mood been today?");
    }

    function unlock() {
        write("passphrase", stage.world.passphrase);
        tap("unlock");
    }

    function openPlanTab() {
        tap(["tab1", "tab2", "tab3"].find(name => stage.find(name)?.text === "Plan"));
        see("Your plan");
    }

    function begin(instrument) {
        open();
        openPlanTab();
        tap("offer-" + (instrument ?? "phq9"));
        see("You can skip this.");
        tap("onward");
        see("Question 1 of");
    }

    // Not before the question has stood for a moment: a second tap at once is none.
    function choose(index) {
        settle();
        mouseClick(stage.find("choice" + index, on("choices")));
        wait(20);
    }

    function ready() {
        tryVerify(() => stage.findWith("isSettled")?.isSettled ?? false, 2000, "no question");
    }

    function settle() {
        ready();
        wait(20);
        const item = on("choices");
        item.forceActiveFocus(Qt.MouseFocusReason);
        wait(20);
    }

    function declineOne() {
        ready();
        tap("rather");
        wait(20);
    }

    function chooseAll(count, index) {
        for (let item = 0; item < count; ++item)
            choose(index);
    }

    function walkToItem9() {
        begin();
        chooseAll(8, 0);
        see("Question 9 of 9");
    }

    function seeHelpFirst() {
        see("Nobody sees this answer but you. Nothing is sent now.");
        see("If you might act on such thoughts, call 911.");
        see("Emergency: 911");
        compare(on("back").text, "Go on");
        dontSee("Your total");
        dontSee("Question");
    }
}
