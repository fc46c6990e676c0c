import QtQuick

// Wednesday 12 November with a session, as far as a test wants to have it.
PageCase {
    id: root

    // Wednesday 12 November, 09:00, with a session at 13:00.
    function morning(route) {
        stage.world.startOpen();
        stage.world.goTo(1, 9, 0);
        stage.world.addSession(1, 13, 0, route ?? "iv");
        see("Session today, 13:00");
    }

    function begin(route) {
        morning(route);
        stage.world.goTo(1, 12, 58);
        tap("begin");
        see("You can rest now");
    }

    function observe(route) {
        begin(route);
        stage.world.goTo(1, 13, 40);
        tap("end");
        see("Staff decide when you can leave.");
    }

    function nextMorning() {
        observe();
        stage.world.goTo(2, 8, 0);
        see("Have you had a night's sleep?");
    }
}
