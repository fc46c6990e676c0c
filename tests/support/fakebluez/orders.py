"""What a test has the fake do: a word on standard input with details, answered by a line of JSON."""

import json
import os
import random
import shlex
import sys

from gi.repository import GLib

from strap import Strap


class Orders:
    """Each public method is an order, with hyphens in place of its underscores."""

    def __init__(self, world):
        self.world = world

    def notify(self, uuid, value=""):
        self.world.strap().send(uuid.upper(), bytes.fromhex(value))

    def burst(self, count, gap_us="0"):
        """Each carries its number as the rate, so that what is lost can be counted."""
        numbers = iter(range(int(count)))

        def one():
            number = next(numbers, None)
            if number is not None:
                self.world.strap().send("2A37", bytes([0x17]) + (number & 0xFFFF).to_bytes(2, "little") + b"\xaa\x03")
            return number is not None

        if int(gap_us) == 0:
            while one():
                pass
        else:
            GLib.timeout_add(max(1, int(gap_us) // 1000), one)

    def fuzz(self, seed, count, longest="24"):
        draw = random.Random(int(seed))
        for _ in range(int(count)):
            self.world.strap().send("2A37", draw.randbytes(draw.randrange(int(longest) + 1)))

    def rate(self, hertz):
        self.world.beat(float(hertz))

    def battery(self, percent):
        self.world.strap().charge(int(percent))

    # The air

    def drop(self):
        if self.world.strap().device:
            self.world.strap().device.link_down()

    def away(self):
        """Out of range: the link goes, too."""
        self.world.strap().in_range = False
        self.drop()

    def back(self):
        self.world.strap().come()

    def rotate(self, address):
        """The same strap under a new address, as after a change of its battery."""
        self.world.strap().forget()
        self.world.strap().address = address

    def forget(self):
        self.world.strap().forget()

    def remember(self):
        self.world.strap().remember()

    def announce(self, uuid):
        self.world.strap().announce(uuid)

    def mute(self):
        """It does not say what it offers."""
        self.world.strap().advertised = []

    def another(self, name, address, serial=""):
        self.world.straps.append(Strap(self.world, name, address, serial))

    def crowd(self, count, length="8"):
        """As many other devices, every second one with a heart rate."""
        for number in range(int(count)):
            name = f"<b>{number}</b> " + "x" * max(0, int(length) - 8)
            other = Strap(self.world, name, f"D0:00:00:00:{number >> 8:02X}:{number & 255:02X}")
            other.advertised = ["180D"] if number % 2 else ["1812"]
            self.world.straps.append(other)

    def powered(self, on):
        if on != "true":
            self.drop()
        self.world.adapter.power(on == "true")

    # What goes wrong

    def fail_connect(self, name, message="refused"):
        self.world.faults.connect.append((name, message))

    def fail_read(self, uuid, name="NotAuthorized"):
        self.world.faults.read[uuid] = name

    def hang_read(self, uuid):
        self.world.faults.hanging_read.add(uuid)

    def fail_notify(self, uuid, name="Failed"):
        self.world.faults.notify[uuid] = name

    def hang_notify(self, uuid):
        self.world.faults.hanging_notify.add(uuid)

    def acquire(self, uuid):
        self.world.faults.acquired.add(uuid)

    def miss(self, uuid):
        self.world.faults.missing.add(uuid)

    def no_ccc(self, uuid="2A37"):
        self.world.faults.without_descriptor.add(uuid)

    def twins(self):
        self.world.faults.twins = True

    def hide(self, on="true"):
        self.world.faults.hidden = on == "true"

    def stall(self, milliseconds):
        self.world.faults.stall_ms = int(milliseconds)

    def drop_in(self, *step):
        self.world.faults.drop_in = " ".join(step)

    def heal(self):
        """Nothing is wrong any more."""
        self.world.faults = type(self.world.faults)()

    # What can be asked

    def calls(self):
        return dict(self.world.calls)

    def is_connected(self):
        return self.world.strap().is_connected()


def say(what, answer=None):
    print(json.dumps([what, answer]), flush=True)


def obey(orders, line):
    word, *details = shlex.split(line)
    return getattr(orders, word.replace("-", "_"))(*details)


def obey_standard_input(world, loop, first):
    """`first` at once. Ends with whoever gives the orders."""
    orders, unread = Orders(world), bytearray()
    for order in first:
        obey(orders, order)

    def hear(source, condition):
        heard = os.read(sys.stdin.fileno(), 65536)
        if not heard:
            loop.quit()
            return False
        unread.extend(heard)
        while (end := unread.find(b"\n")) >= 0:
            line = unread[:end].decode()
            del unread[: end + 1]
            say("obeyed", obey(orders, line))
        return True

    GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, hear)
