"""Services, characteristics and descriptors of a connected device."""

import dbus
import dbus.service
from gi.repository import GLib

from bus_object import BusObject
from names import CHARACTERISTIC, DESCRIPTOR, SERVICE, Refusal, long_uuid, texts


class Service(BusObject):
    def __init__(self, device, uuid, handle):
        super().__init__(device.world, f"{device.path}/service{handle:04x}", {SERVICE: {
            "UUID": dbus.String(long_uuid(uuid)), "Device": dbus.ObjectPath(device.path), "Primary": dbus.Boolean(True),
            "Includes": dbus.Array([], signature="o")}})


class Characteristic(BusObject):
    def __init__(self, service, strap, what):
        self.strap, self.uuid, self.value = strap, what.uuid, what.value
        self.is_notifying = False
        self.unanswered = []
        super().__init__(service.world, f"{service.path}/char{what.handle:04x}", {CHARACTERISTIC: {
            "UUID": dbus.String(long_uuid(what.uuid)), "Service": dbus.ObjectPath(service.path), "Value": dbus.ByteArray(b""),
            "Flags": texts(what.flags), "Notifying": dbus.Boolean(False), "NotifyAcquired": dbus.Boolean(False)}})
        self.has_descriptor = "notify" in what.flags and what.uuid not in service.world.faults.without_descriptor
        self.descriptor = Descriptor(self, what.handle + 1) if self.has_descriptor else None

    def remove(self):
        if self.descriptor:
            self.descriptor.remove()
        super().remove()

    def later(self, answer, *value):
        """Over the air, which takes time; on a link that still stands."""
        waiting = [answer, value]
        self.unanswered.append(waiting)

        def arrive():
            if waiting in self.unanswered:
                self.unanswered.remove(waiting)
                answer(*value)
            return False

        GLib.timeout_add(self.world.settings.att_ms, arrive)

    def lose_link(self):
        self.is_notifying = False
        self.unanswered.clear()

    @dbus.service.method(CHARACTERISTIC, in_signature="a{sv}", out_signature="ay", async_callbacks=("answer", "fail"))
    def ReadValue(self, options, answer, fail):
        self.world.count(f"ReadValue {self.uuid}")
        self.world.step(f"ReadValue {self.uuid}")
        faults = self.world.faults
        if self.uuid in faults.read:
            return fail(Refusal(faults.read[self.uuid]))
        if self.uuid not in faults.hanging_read:
            self.later(answer, dbus.ByteArray(self.value))

    @dbus.service.method(CHARACTERISTIC, async_callbacks=("answer", "fail"))
    def StartNotify(self, answer, fail):
        self.world.count(f"StartNotify {self.uuid}")
        self.world.step(f"StartNotify {self.uuid}")
        faults = self.world.faults
        if self.uuid in faults.acquired:
            self.put(CHARACTERISTIC, NotifyAcquired=dbus.Boolean(True))
            return fail(Refusal("NotPermitted", "Notify acquired"))
        if self.uuid in faults.notify:
            return fail(Refusal(faults.notify[self.uuid]))
        if self.uuid in faults.hanging_notify:
            return
        self.is_notifying = True
        self.put(CHARACTERISTIC, Notifying=dbus.Boolean(True))
        self.later(answer)

    @dbus.service.method(CHARACTERISTIC)
    def StopNotify(self):
        self.world.count(f"StopNotify {self.uuid}")
        self.is_notifying = False
        self.put(CHARACTERISTIC, Notifying=dbus.Boolean(False))

    def send(self, value):
        if self.is_notifying and self.strap.is_connected():
            self.put(CHARACTERISTIC, Value=dbus.ByteArray(value))


class Descriptor(BusObject):
    """Client Characteristic Configuration: BlueZ writes it itself."""

    def __init__(self, characteristic, handle):
        super().__init__(characteristic.world, f"{characteristic.path}/desc{handle:04x}", {DESCRIPTOR: {
            "UUID": dbus.String(long_uuid("2902")), "Characteristic": dbus.ObjectPath(characteristic.path),
            "Value": dbus.ByteArray(b"")}})

    @dbus.service.method(DESCRIPTOR, in_signature="aya{sv}")
    def WriteValue(self, value, options):
        self.world.count("WriteValue 2902")
        raise Refusal("NotPermitted", "Write not permitted")
