"""A person's desktop for one test, and the program that a system starts on it, for the tests beside this file."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

PROGRAM = os.environ["HOMEWARD"]
FAKE_DESKTOP = os.environ["FAKE_DESKTOP"]
MOOD = "aaaaaaaaaaaaaaaaaaaaaa"
PLAN = "-_bbbbbbbbbbbbbbbbbbb-"
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"""


class Service:
    """A service of the desktop: what it was asked, and what it is to do."""

    def __init__(self, surroundings, *words):
        self.process = subprocess.Popen([sys.executable, "-B", FAKE_DESKTOP, *words], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, env=surroundings, text=True)
        assert self.asked() == ["ready"]

    def asked(self):
        return json.loads(self.process.stdout.readline())

    def tell(self, order):
        """Gives what it was asked before it obeyed."""
        self.process.stdin.write(order + "\n")
        self.process.stdin.flush()
        heard = []
        while (one := self.asked()) != ["obeyed"]:
            heard.append(one)
        return heard

    def end(self):
        self.process.kill()
        self.process.communicate()


class DesktopTest(unittest.TestCase):
    """Each test has a bus, a home and a profile for itself."""

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="homeward-desktop-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.profile = self.folder / "a profile"
        self.profile.mkdir(mode=0o700)
        kept = {name: os.environ[name] for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "PATH") if name in os.environ}
        self.surroundings = {**kept, "HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder), "TZ": "Europe/Berlin"}
        self.start_bus()

    def start_bus(self):
        config = self.folder / "bus.conf"
        config.write_text(BUS.format(folder=self.folder))
        bus = subprocess.Popen(["dbus-daemon", "--nofork", "--print-address", f"--config-file={config}"],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.addCleanup(bus.communicate)
        self.addCleanup(bus.kill)
        self.surroundings["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()

    def serve(self, *words):
        service = Service(self.surroundings, *words)
        self.addCleanup(service.end)
        return service

    def plan(self, *reminders):
        """Each an id with the seconds until it is due."""
        now = int(time.time())
        window = {"labels": {"done": "Done", "later": "Later", "skip": "Skip"},
                  "reminders": [{"id": one, "series": one, "at": now + seconds, "until": now + seconds + 7200,
                                 "text": "You have a check-in."} for one, seconds in reminders]}
        written = self.profile / "reminders.json.part"
        written.write_text(json.dumps(window))
        written.rename(self.profile / "reminders.json")

    def start(self, *words):
        program = subprocess.Popen([PROGRAM, f"--profile={self.profile}", *words], env=self.surroundings,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(program.communicate)
        self.addCleanup(program.kill)
        return program

    def steps(self, reminder):
        ledger = self.profile / "reminders.ledger"
        lines = ledger.read_text().splitlines() if ledger.exists() else []
        return [event["step"] for event in map(json.loads, lines) if event["id"] == reminder]

    def wait_for_steps(self, reminder, count):
        deadline = time.monotonic() + 30
        while len(self.steps(reminder)) < count and time.monotonic() < deadline:
            time.sleep(0.05)
        return self.steps(reminder)
