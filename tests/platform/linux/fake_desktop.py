"""Services of a desktop on the session's bus: fake_desktop.py notifications|systemd [WORD ...]

Says on its standard output, a line each, what it was asked, and does what lines on its standard input say. The words tell
how it differs from one that works.
"""

import fnmatch
import json
import os
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NOTIFICATIONS = "org.freedesktop.Notifications"
SYSTEMD = "org.freedesktop.systemd1"
MANAGER = "org.freedesktop.systemd1.Manager"


def say(what, *details):
    print(json.dumps([what, *details]), flush=True)


class Refusal(dbus.DBusException):
    _dbus_error_name = "org.freedesktop.Notifications.Error.ExcessNotificationGeneration"


class Notifications(dbus.service.Object):
    def __init__(self, bus, words):
        super().__init__(dbus.service.BusName(NOTIFICATIONS, bus), "/org/freedesktop/Notifications")
        self.words = words
        self.last = 40
        self.on_screen = set()

    @dbus.service.method(NOTIFICATIONS, in_signature="", out_signature="as", async_callbacks=("answer", "fail"))
    def GetCapabilities(self, answer, fail):
        if "hangs" in self.words:
            return
        lacking = {word[3:] for word in self.words if word.startswith("no-")}
        answer([one for one in ("actions", "body", "body-markup") if one not in lacking])

    @dbus.service.method(NOTIFICATIONS, in_signature="susssasa{sv}i", out_signature="u", async_callbacks=("answer", "fail"))
    def Notify(self, program, replaced, icon, summary, body, actions, hints, timeout, answer, fail):
        say("Notify", program, int(replaced), icon, summary, body, list(actions), dict(hints), int(timeout))
        if "dies" in self.words:
            os._exit(0)
        if "hangs-later" in self.words:
            return
        if "refuses" in self.words:
            fail(Refusal("enough"))
            return
        number = int(replaced) if replaced in self.on_screen else self.last + 1
        self.last = max(self.last, number)
        self.on_screen.add(number)
        answer(dbus.UInt32(number))

    @dbus.service.method(NOTIFICATIONS, in_signature="u", out_signature="")
    def CloseNotification(self, number):
        say("CloseNotification", int(number))
        self.on_screen.discard(int(number))
        self.NotificationClosed(number, dbus.UInt32(3))

    @dbus.service.signal(NOTIFICATIONS, signature="uu")
    def NotificationClosed(self, number, reason):
        pass

    @dbus.service.signal(NOTIFICATIONS, signature="us")
    def ActionInvoked(self, number, key):
        pass

    @dbus.service.signal(NOTIFICATIONS, signature="us")
    def ActivationToken(self, number, token):
        pass

    def obey(self, order, *details):
        if order == "act":
            self.ActionInvoked(dbus.UInt32(int(details[0])), details[1])
        elif order == "token":
            self.ActivationToken(dbus.UInt32(int(details[0])), details[1])
        elif order == "close":
            self.on_screen.discard(int(details[0]))
            self.NotificationClosed(dbus.UInt32(int(details[0])), dbus.UInt32(2))


class Systemd(dbus.service.Object):
    """Knows which units are active. A word "refuses=UNIT" names one that it does not start."""

    def __init__(self, bus, words):
        super().__init__(dbus.service.BusName(SYSTEMD, bus), "/org/freedesktop/systemd1")
        self.words = words
        self.active = []

    def change(self, member, unit, isActive):
        say(member, str(unit))
        if f"refuses={unit}" in self.words:
            raise dbus.DBusException("no", name="org.freedesktop.systemd1.NoSuchUnit")
        self.active = [one for one in self.active if one != unit] + ([str(unit)] if isActive else [])
        return dbus.ObjectPath("/org/freedesktop/systemd1/job/1")

    @dbus.service.method(MANAGER, in_signature="asas", out_signature="a(ssssssouso)", async_callbacks=("answer", "fail"))
    def ListUnitsByPatterns(self, states, patterns, answer, fail):
        say("ListUnitsByPatterns", list(states), list(patterns))
        if "hangs" in self.words:
            return
        path = dbus.ObjectPath("/x")
        found = [one for one in self.active if any(fnmatch.fnmatchcase(one, pattern) for pattern in patterns)]
        answer([(one, "Homeward", "loaded", "active", "waiting", "", path, dbus.UInt32(0), "", path) for one in found])

    @dbus.service.method(MANAGER, in_signature="", out_signature="")
    def Reload(self):
        say("Reload")

    @dbus.service.method(MANAGER, in_signature="ss", out_signature="o")
    def RestartUnit(self, unit, mode):
        return self.change("RestartUnit", unit, True)

    @dbus.service.method(MANAGER, in_signature="ss", out_signature="o")
    def StopUnit(self, unit, mode):
        return self.change("StopUnit", unit, False)

    def obey(self, order, *details):
        if order == "elapse":
            self.active.remove(details[0])


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    kind = {"notifications": Notifications, "systemd": Systemd}[sys.argv[1]]
    service = kind(dbus.SessionBus(), sys.argv[2:])
    loop = GLib.MainLoop()

    def hear(source, condition):
        line = os.read(0, 4096).decode()
        if not line:
            loop.quit()
            return False
        for order in line.splitlines():
            service.obey(*order.split())
            say("obeyed")
        return True

    GLib.io_add_watch(0, GLib.IO_IN | GLib.IO_HUP, hear)
    say("ready")
    loop.run()


main()
