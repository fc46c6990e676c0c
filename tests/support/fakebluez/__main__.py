"""A fake org.bluez on the system's bus of DBUS_SYSTEM_BUS_ADDRESS: fakebluez [OPTION ...]

As much of BlueZ 5.66 as Qt Bluetooth 6.4 asks for. Says ["ready", null] once it is there, and then does what lines on its
standard input say (orders.py). Needs no radio and no privilege.
"""

import argparse

import dbus
import dbus.bus
import dbus.mainloop.glib
from gi.repository import GLib

from orders import obey_standard_input, say
from world import World


def settings():
    parser = argparse.ArgumentParser(allow_abbrev=False)
    parser.add_argument("--address", default="C0:FF:EE:00:18:0D")
    parser.add_argument("--name", default="Fake HRM")
    parser.add_argument("--serial", default="0042")
    parser.add_argument("--connect-ms", type=int, default=60)
    parser.add_argument("--resolve-ms", type=int, default=120)
    parser.add_argument("--att-ms", type=int, default=5)
    parser.add_argument("--advertise-ms", type=int, default=100)
    parser.add_argument("--connect-timeout-ms", type=int, default=40000)
    parser.add_argument("--rate-hz", type=float, default=0, help="a heart that goes by itself")
    parser.add_argument("--order", action="append", default=[], help="to be obeyed before it is there")
    parser.add_argument("--no-adapter", action="store_true")
    parser.add_argument("--battery1", action="store_true", help="the battery as BlueZ 5.48 to 5.54 show it")
    parser.add_argument("--battery-missing", action="store_true")
    return parser.parse_args()


def main():
    asked = settings()
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    loop = GLib.MainLoop()
    world = World(asked)
    if asked.battery1 or asked.battery_missing:
        world.strap().battery = "Battery1" if asked.battery1 else ""
    obey_standard_input(world, loop, asked.order)
    name = dbus.service.BusName("org.bluez", world.bus, do_not_queue=True)
    say("ready")
    loop.run()
    del name


if __name__ == "__main__":
    main()
