import QtQuick

// Pages one behind the other. The one on top is seen and has the keys; one that is left is destroyed.
// Not Qt's StackView: in 6.4 neither it nor Loader can make bound components.
FocusScope {
    id: root

    // The page at the bottom. Another one here drops all that lies above it.
    property Component first: null
    property Item current: null
    property bool isReady: false
    readonly property int depth: children.length

    function push(page: Component) {
        if (current)
            current.visible = false;
        show(page.createObject(root, {
            width: width,
            height: height
        }) as Item);
    }

    function pop() {
        drop();
        show(children[depth - 1]);
    }

    function popToFirst() {
        popTo(1);
    }

    function popTo(number: int) {
        while (depth > number)
            drop();
        show(children[depth - 1]);
    }

    function drop() {
        const page = children[depth - 1];
        page.parent = null;
        page.destroy();
    }

    function show(page: Item) {
        current = page;
        page.visible = true;
        arrival.restart();
        if (activeFocus)
            page.forceActiveFocus();
        else
            page.focus = true;
    }

    function begin() {
        while (depth > 0)
            drop();
        current = null;
        if (first)
            push(first);
    }

    // Not before it has its size: pages are made at full size, and laid out once.
    Component.onCompleted: {
        isReady = true;
        begin();
    }
    onFirstChanged: if (isReady) begin()

    Binding {
        target: root.current
        property: "width"
        value: root.width
        restoreMode: Binding.RestoreNone
    }

    Binding {
        target: root.current
        property: "height"
        value: root.height
        restoreMode: Binding.RestoreNone
    }

    Arrival {
        id: arrival

        item: root.current
    }
}
