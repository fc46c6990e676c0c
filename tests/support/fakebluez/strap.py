"""A heart-rate strap in the air, whether bluetoothd knows it or not."""

from collections import namedtuple

import dbus

from device import Device
from gatt import Characteristic, Service
from names import ADAPTER_PATH, BATTERY, DEVICE, long_uuid, texts

What = namedtuple("What", "uuid handle flags value")


class Strap:
    """`percent` is its battery; `battery` says as what: a service of GATT, "Battery1", or none."""

    def __init__(self, world, name, address, serial=""):
        self.world, self.name, self.address, self.serial = world, name, address, serial
        self.advertised = ["180D"]
        self.battery, self.percent = "180F", 87
        self.in_range = True
        self.device = None
        self.services, self.characteristics = [], {}

    def path(self):
        return f"{ADAPTER_PATH}/dev_{self.address.replace(':', '_')}"

    def is_connected(self):
        return self.device is not None and self.device.is_connected()

    def advertise(self):
        """Once in a while: a pending connection comes about, and whoever scans hears it."""
        if not self.in_range or self.is_connected() or not self.world.adapter.is_on():
            return
        if self.device is not None:
            self.device.try_soon()
        if not self.world.adapter.is_discovering():
            return
        if self.device is None:
            self.device = Device(self.world, self, -60)
        else:
            self.device.put(DEVICE, RSSI=dbus.Int16(-61))

    def remember(self):
        """As bluetoothd remembers it from before: without a signal."""
        self.device = self.device or Device(self.world, self, None)

    def forget(self):
        """What bluetoothd does to an unpaired device after a while."""
        if self.device is None:
            return
        self.device.link_down()
        for one in [*self.characteristics.values(), *self.services]:
            one.remove()
        self.services, self.characteristics = [], {}
        self.device.remove()
        self.device = None

    def come(self):
        """In range from now on."""
        self.in_range = True
        self.advertise()

    def announce(self, uuid):
        """It tells only now what it offers."""
        self.advertised.append(uuid)
        if self.device is not None:
            self.device.put(DEVICE, UUIDs=texts(map(long_uuid, self.advertised)), RSSI=dbus.Int16(-62))

    # The attributes

    def layout(self):
        rate = [What("2A37", 0x0B, ["notify"], b""), What("2A38", 0x0E, ["read"], b"\x01"), What("2A39", 0x10, ["write"], b"")]
        about = [What("2A29", 0x1F, ["read"], b"Acme"), What("2A24", 0x21, ["read"], b"HRM-1"),
                 What("2A25", 0x23, ["read"], self.serial.encode()), What("2A26", 0x25, ["read"], b"1.0.7"),
                 What("2A23", 0x27, ["read"], bytes.fromhex(self.address.replace(":", "")) + b"\x00\x01")]
        about = [what for what in about if what.uuid != "2A25" or self.serial]
        layout = [("180D", 0x0A, rate), ("180F", 0x14, [What("2A19", 0x15, ["read", "notify"], bytes([self.percent]))]),
                  ("180A", 0x1E, about)]
        faults = self.world.faults
        return [(uuid, handle, [what for what in whats if what.uuid not in faults.missing])
                for uuid, handle, whats in layout
                if uuid not in faults.missing and (uuid != "180F" or self.battery == "180F")]

    def offered(self):
        uuids = [uuid for uuid, _, _ in self.layout()]
        return uuids + (["180F"] if self.battery == "Battery1" else [])

    def make_services(self, device):
        if self.services:
            return
        for uuid, handle, whats in self.layout():
            service = Service(device, uuid, handle)
            self.services.append(service)
            for what in whats:
                self.characteristics[what.uuid] = Characteristic(service, self, what)
        if self.world.faults.twins:
            self.services.append(Service(device, "180D", 0x50))

    def lose_link(self):
        for characteristic in self.characteristics.values():
            characteristic.lose_link()

    def send(self, uuid, value):
        if uuid in self.characteristics:
            self.characteristics[uuid].send(value)

    def charge(self, percent):
        self.percent = percent
        if self.battery == "Battery1" and self.device and BATTERY in self.device.interfaces:
            self.device.put(BATTERY, Percentage=dbus.Byte(percent))
        elif "2A19" in self.characteristics:
            self.characteristics["2A19"].value = bytes([percent])
            self.send("2A19", bytes([percent]))
