"""What there is: a bus with org.bluez, an adapter, straps in the air, and what is to go wrong."""

from collections import Counter
from dataclasses import dataclass, field

import dbus
from gi.repository import GLib

from adapter import Adapter
from bus_object import Root, sleep_in_loop
from strap import Strap


@dataclass
class Faults:
    """What goes wrong, by short UUID where it concerns an attribute."""

    connect: list = field(default_factory=list)  # answers to the next ones: (name, message)
    read: dict = field(default_factory=dict)
    hanging_read: set = field(default_factory=set)
    notify: dict = field(default_factory=dict)
    hanging_notify: set = field(default_factory=set)
    acquired: set = field(default_factory=set)  # another program has its notifications
    missing: set = field(default_factory=set)  # services or characteristics
    without_descriptor: set = field(default_factory=set)
    twins: bool = False
    hidden: bool = False  # nobody may look
    stall_ms: int = 0
    drop_in: str = ""  # a step in which the link goes away, once


class World:
    def __init__(self, settings):
        self.settings, self.faults = settings, Faults()
        self.bus = dbus.SystemBus()
        self.objects, self.calls = {}, Counter()
        self.root = None
        self.root = Root(self)
        self.adapter = Adapter(self) if not settings.no_adapter else None
        self.straps = [Strap(self, settings.name, settings.address, settings.serial)]
        self.beats, self.beat_source = 0, 0
        GLib.timeout_add(settings.advertise_ms, self.advertise)
        self.beat(settings.rate_hz)

    def strap(self):
        return self.straps[0]

    def advertise(self):
        if self.adapter is not None:
            for strap in self.straps:
                strap.advertise()
        return True

    def count(self, call):
        self.calls[call] += 1

    def stall(self):
        sleep_in_loop(self.faults.stall_ms)

    def step(self, name):
        """Where the link can go away in the middle."""
        if self.faults.drop_in == name and self.strap().is_connected():
            self.faults.drop_in = ""
            self.strap().device.link_down()

    def beat(self, rate_hz):
        """A heart that goes by itself: as many rates a second, or none."""
        if self.beat_source:
            GLib.source_remove(self.beat_source)
        self.beat_source = GLib.timeout_add(int(1000 / rate_hz), self.send_beat) if rate_hz else 0

    def send_beat(self):
        if any(strap.is_connected() for strap in self.straps):
            rate = 60 + self.beats % 40
            interval = int(60 / rate * 1024)
            for strap in self.straps:
                strap.send("2A37", bytes([0x16, rate]) + interval.to_bytes(2, "little"))
            self.beats += 1
        return True
