import QtQuick

// What a person does on the way to a ride home, and what staff do.
CareCase {
    id: root

    function open() {
        stage.world.startOpen();
        see("How has your mood been today?");
    }

    // By the session bar, or from the plan where there is none.
    function openRide() {
        if (stage.find("action1")) {
            tap("action1");
        } else {
            tap("tab3");
            tap("nextRide");
        }
        tryVerify(() => stage.find("state") !== null);
    }

    // At the clinic, after the infusion: the ride is open, and Maya was to come.
    function openAtTheEnd() {
        open();
        stage.care.addSession(0);
        stage.care.arrangeRide(3);
        stage.care.startSession();
        stage.care.advance(40);
        stage.care.endDosing();
        stage.care.advance(120);
        openRide();
    }

    function fillParts(name, relation, phone) {
        write("name", name);
        tap("onward");
        write("relation", relation);
        tap("onward");
        write("phone", phone);
        tap("onward");
    }

    function openPad() {
        open();
        stage.care.pairClinic();
        stage.care.addSession(0);
        stage.care.arrangeRide(3);
        stage.care.startSession();
        stage.care.advance(40);
        stage.care.endDosing();
        openRide();
        tap("arrived");
        tap("giveToStaff");
        see("Staff type their code.");
    }

    function confirmByInitials() {
        openAtTheEnd();
        tap("arrived");
        tap("giveToStaff");
        write("initials", "JR");
        tap("onward");
        see("Ride home confirmed");
    }
}
