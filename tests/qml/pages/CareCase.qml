import QtQuick

// What a person does on the pages about treatment.
PageCase {
    id: root

    // The field behind the name has this and nothing else in it afterwards.
    function fill(name, text) {
        on(name).text = "";
        write(name, text);
    }

    // Staff type on the pad.
    function type(code) {
        for (const digit of code)
            tap("key" + digit);
    }

    function press(name, part) {
        const item = on(name);
        wait(20);
        mouseClick(stage.find(part, item));
    }
}
