"""An object of org.bluez on the bus, with its properties."""

import time

import dbus
import dbus.service

from names import OBJECTS, PROPERTIES


class BusObject(dbus.service.Object):
    """`interfaces` has the properties of each interface. It is announced when made, and taken back by `remove`."""

    def __init__(self, world, path, interfaces):
        super().__init__(world.bus, path)
        self.world, self.path, self.interfaces = world, path, interfaces
        world.objects[path] = self
        if world.root is not None:
            world.root.InterfacesAdded(dbus.ObjectPath(path), self.described())

    def described(self):
        return dbus.Dictionary({name: dbus.Dictionary(values, signature="sv") for name, values in self.interfaces.items()},
                               signature="sa{sv}")

    def remove(self):
        self.world.objects.pop(self.path, None)
        self.world.root.InterfacesRemoved(dbus.ObjectPath(self.path), dbus.Array(list(self.interfaces), signature="s"))
        self.remove_from_connection()

    def put(self, interface, **values):
        """All in one signal."""
        self.interfaces[interface].update(values)
        self.PropertiesChanged(interface, dbus.Dictionary(values, signature="sv"), dbus.Array([], signature="s"))

    @dbus.service.method(PROPERTIES, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        self.world.count("Get")
        self.world.stall()
        values = self.interfaces.get(interface, {})
        if name not in values:
            raise dbus.DBusException("no such property", name="org.freedesktop.DBus.Error.InvalidArgs")
        return values[name]

    @dbus.service.signal(PROPERTIES, signature="sa{sv}as")
    def PropertiesChanged(self, interface, changed, invalidated):
        pass


class Root(dbus.service.Object):
    """The list of all objects."""

    def __init__(self, world):
        super().__init__(world.bus, "/")
        self.world = world

    @dbus.service.method(OBJECTS, out_signature="a{oa{sa{sv}}}")
    def GetManagedObjects(self):
        self.world.count("GetManagedObjects")
        self.world.stall()
        self.world.step("GetManagedObjects")
        if self.world.faults.hidden:
            raise dbus.DBusException("not for you", name="org.freedesktop.DBus.Error.AccessDenied")
        return dbus.Dictionary({dbus.ObjectPath(path): one.described() for path, one in self.world.objects.items()},
                               signature="oa{sa{sv}}")

    @dbus.service.signal(OBJECTS, signature="oa{sa{sv}}")
    def InterfacesAdded(self, path, interfaces):
        pass

    @dbus.service.signal(OBJECTS, signature="oas")
    def InterfacesRemoved(self, path, interfaces):
        pass


def sleep_in_loop(milliseconds):
    """What calls meanwhile wait for: on purpose in the one loop there is."""
    if milliseconds:
        time.sleep(milliseconds / 1000)
