"""A system's bus of its own, with or without the fake org.bluez of tests/support/fakebluez."""

import json
import os
import subprocess
from pathlib import Path

CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""
FAST = ("--connect-ms=5", "--resolve-ms=5", "--att-ms=1", "--advertise-ms=20")


class FakeBluetooth:
    """`address` is for DBUS_SYSTEM_BUS_ADDRESS."""

    def __init__(self, folder):
        self.started = []
        config = Path(folder) / "bus.conf"
        config.write_text(CONFIG.format(folder=folder))
        bus = self.start("dbus-daemon", "--nofork", "--print-address", f"--config-file={config}")
        self.address = bus.stdout.readline().decode().strip()
        self.bluez = None

    def start(self, *words):
        environment = os.environ | ({"DBUS_SYSTEM_BUS_ADDRESS": self.address} if self.started else {})
        process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        self.started.append(process)
        return process

    def serve(self, *options):
        self.bluez = self.start(os.environ["SYSTEM_PYTHON"], "-B", os.environ["FAKE_BLUEZ"], *FAST, *options)
        self.hear("ready")

    def tell(self, order):
        self.bluez.stdin.write(order.encode() + b"\n")
        self.bluez.stdin.flush()
        return self.hear("obeyed")

    def hear(self, word):
        heard, answer = json.loads(self.bluez.stdout.readline())
        assert heard == word, heard
        return answer

    def end(self):
        for process in reversed(self.started):
            process.terminate()
            process.communicate()
