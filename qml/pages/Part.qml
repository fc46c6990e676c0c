import QtQuick

// A part of the app with pages of its own: the first start, the lock, the open diary, Help.
FocusScope {
    // One step back; false where there is none.
    function back(): bool {
        return false;
    }
}
