"""A device as bluetoothd knows it: there is one once the strap was in the air."""

import dbus
import dbus.service
from gi.repository import GLib

from bus_object import BusObject
from names import ADAPTER_PATH, BATTERY, DEVICE, Refusal, long_uuid, texts


class Device(BusObject):
    """`strap` is what is in the air (strap.py)."""

    def __init__(self, world, strap, signal):
        self.strap = strap
        self.pending = None  # the answer that a Connect waits for
        values = {
            "Address": dbus.String(strap.address), "AddressType": dbus.String("random"), "Name": dbus.String(strap.name),
            "Alias": dbus.String(strap.name), "Paired": dbus.Boolean(False), "Trusted": dbus.Boolean(False),
            "Blocked": dbus.Boolean(False), "LegacyPairing": dbus.Boolean(False), "Connected": dbus.Boolean(False),
            "ServicesResolved": dbus.Boolean(False), "UUIDs": texts(map(long_uuid, strap.advertised)),
            "Adapter": dbus.ObjectPath(ADAPTER_PATH)}
        if signal is not None:
            values["RSSI"] = dbus.Int16(signal)
        super().__init__(world, strap.path(), {DEVICE: values})

    def is_connected(self):
        return bool(self.interfaces[DEVICE]["Connected"])

    @dbus.service.method(DEVICE, async_callbacks=("answer", "fail"))
    def Connect(self, answer, fail):
        self.world.count("Connect")
        if self.world.faults.connect:
            return fail(Refusal(*self.world.faults.connect.pop(0)))
        if self.pending:
            return fail(Refusal("InProgress", "Operation already in progress"))
        if self.is_connected():
            return fail(Refusal("AlreadyConnected", "Already Connected"))
        self.pending = (answer, fail)
        GLib.timeout_add(self.world.settings.connect_timeout_ms, self.give_up, self.pending)
        if self.strap.in_range:
            self.try_soon()

    def give_up(self, asked):
        """The kernel's time limit. False: once."""
        if self.pending is asked:
            self.pending = None
            asked[1](Refusal("Failed", "le-connection-abort-by-local"))
        return False

    def try_soon(self):
        if self.pending:
            GLib.timeout_add(self.world.settings.connect_ms, self.link_up)

    def link_up(self):
        if not self.pending or not self.strap.in_range:
            return False
        answer, self.pending = self.pending[0], None
        self.put(DEVICE, Connected=dbus.Boolean(True))
        GLib.timeout_add(self.world.settings.resolve_ms, self.resolve)
        answer()
        self.world.step("Connect")
        return False

    def resolve(self):
        if not self.is_connected():
            return False
        self.strap.make_services(self)
        if self.strap.battery == "Battery1" and BATTERY not in self.interfaces:
            self.interfaces[BATTERY] = {"Percentage": dbus.Byte(self.strap.percent)}
            self.world.root.InterfacesAdded(dbus.ObjectPath(self.path), dbus.Dictionary(
                {BATTERY: dbus.Dictionary(self.interfaces[BATTERY], signature="sv")}, signature="sa{sv}"))
        self.put(DEVICE, UUIDs=texts(map(long_uuid, self.strap.offered())))
        self.put(DEVICE, ServicesResolved=dbus.Boolean(True))
        return False

    def link_down(self):
        """Both flags in one signal; the attributes stay."""
        if not self.is_connected():
            return
        self.put(DEVICE, Connected=dbus.Boolean(False), ServicesResolved=dbus.Boolean(False))
        self.strap.lose_link()

    @dbus.service.method(DEVICE)
    def Disconnect(self):
        self.world.count("Disconnect")
        if self.pending:
            fail, self.pending = self.pending[1], None
            fail(Refusal("Failed", "Operation aborted"))
        self.link_down()
