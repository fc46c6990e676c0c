import QtQuick

// What a person does in the session diary.
PageCase {
    id: root

    function openDiary() {
        tap("tab1");
        see("Private unless you share an entry.");
    }

    function startWriting(text) {
        openDiary();
        tap("write");
        see("New entry");
        write("words", text);
    }
}
