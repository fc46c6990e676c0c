"""The words of org.bluez."""

import dbus

OBJECTS = "org.freedesktop.DBus.ObjectManager"
PROPERTIES = "org.freedesktop.DBus.Properties"
ADAPTER = "org.bluez.Adapter1"
DEVICE = "org.bluez.Device1"
SERVICE = "org.bluez.GattService1"
CHARACTERISTIC = "org.bluez.GattCharacteristic1"
DESCRIPTOR = "org.bluez.GattDescriptor1"
BATTERY = "org.bluez.Battery1"
ADAPTER_PATH = "/org/bluez/hci0"


def long_uuid(short):
    return f"0000{short.lower()}-0000-1000-8000-00805f9b34fb"


def short_uuid(long):
    return str(long)[4:8].upper()


def texts(words):
    return dbus.Array(list(words), signature="s")


class Refusal(dbus.DBusException):
    """An error as BlueZ names it."""

    def __init__(self, name, message="refused"):
        super().__init__(message, name=f"org.bluez.Error.{name}")
