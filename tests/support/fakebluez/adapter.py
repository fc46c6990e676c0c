"""The adapter: the radio of the computer."""

import dbus
import dbus.service

from bus_object import BusObject
from names import ADAPTER, ADAPTER_PATH, Refusal, texts


class Adapter(BusObject):
    def __init__(self, world):
        super().__init__(world, ADAPTER_PATH, {ADAPTER: {
            "Address": dbus.String("00:11:22:33:44:55"), "AddressType": dbus.String("public"), "Name": dbus.String("fake"),
            "Alias": dbus.String("fake"), "Class": dbus.UInt32(0), "Powered": dbus.Boolean(True),
            "Discoverable": dbus.Boolean(False), "Pairable": dbus.Boolean(True), "Discovering": dbus.Boolean(False),
            "UUIDs": texts([])}})

    def is_on(self):
        return bool(self.interfaces[ADAPTER]["Powered"])

    def is_discovering(self):
        return bool(self.interfaces[ADAPTER]["Discovering"])

    def power(self, on):
        if on:
            self.put(ADAPTER, Powered=dbus.Boolean(True))
        else:
            self.put(ADAPTER, Powered=dbus.Boolean(False), Discovering=dbus.Boolean(False))

    @dbus.service.method(ADAPTER, in_signature="a{sv}")
    def SetDiscoveryFilter(self, wanted):
        self.world.count("SetDiscoveryFilter")

    @dbus.service.method(ADAPTER)
    def StartDiscovery(self):
        self.world.count("StartDiscovery")
        if not self.is_on():
            raise Refusal("NotReady", "Resource Not Ready")
        self.put(ADAPTER, Discovering=dbus.Boolean(True))

    @dbus.service.method(ADAPTER)
    def StopDiscovery(self):
        self.world.count("StopDiscovery")
        self.put(ADAPTER, Discovering=dbus.Boolean(False))
