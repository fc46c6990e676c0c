"""hr scan, hr record: a strap over the real client of Qt and a fake org.bluez."""

import signal
import subprocess
import tempfile

from fake_bluetooth import FakeBluetooth
from homewardctl import NOW, PROGRAM, HomewardctlTest

STRAP = {"name": "Fake HRM", "address": "C0:FF:EE:00:18:0D", "signal": -60}
RECORDED = ["recording", "samples", "gaps", "seconds"]


class Straps(HomewardctlTest):
    def setUp(self):
        super().setUp()
        # Not in the test's folder: the path of a socket has to be short.
        folder = tempfile.TemporaryDirectory(prefix="bus-")
        self.addCleanup(folder.cleanup)
        self.bluetooth = FakeBluetooth(folder.name)
        self.addCleanup(self.bluetooth.end)
        self.environment = {"DBUS_SYSTEM_BUS_ADDRESS": self.bluetooth.address}

    def hr(self, *arguments):
        return self.ctl("hr", *arguments, environment=self.environment)

    def recordings(self):
        return [(one["id"], one["samples"], one["sensor"]) for one in self.answer("hr", "list")]

    def test_are_found_with_a_stranger_s_name_as_plain_text(self):
        self.bluetooth.serve()
        self.bluetooth.tell("another 'a\u202e\x1b[31mb' D0:00:00:00:00:01")

        done = self.hr("scan", "--seconds", "2")

        self.assertEqual((done.exit, done.err), (0, ""))
        found = {one["address"]: one for one in done.json}
        self.assertEqual(sorted(found), ["C0:FF:EE:00:18:0D", "D0:00:00:00:00:01"])
        self.assertEqual(list(done.json[0]), ["name", "address", "signal"])
        self.assertEqual(found[STRAP["address"]]["name"], "Fake HRM")
        self.assertIn(found[STRAP["address"]]["signal"], (-60, -61))
        text = subprocess.run([PROGRAM, "hr", "scan", "--seconds", "2"], env=self.environment, check=True,
                              capture_output=True).stdout.decode()
        self.assertEqual(len(text.splitlines()), 2)
        self.assertNotIn("\x1b", text)
        self.assertNotIn("\u202e", text)

    def test_are_recorded_into_the_diary(self):
        self.bluetooth.serve("--rate-hz=5")

        done = self.hr("record", "--seconds", "3", "--device", "Fake HRM")

        self.assertEqual((done.exit, done.err), (0, ""))
        self.assertEqual(list(done.json), RECORDED)
        self.assertGreater(done.json["samples"], 3)
        self.assertEqual(done.json["gaps"], 0)
        self.assertGreaterEqual(done.json["seconds"], 3)
        self.assertEqual(self.recordings(), [(done.json["recording"], done.json["samples"], "Fake HRM")])
        self.assertTrue(self.answer("check")["ok"])

    def test_leave_what_was_recorded_when_the_person_ends_it(self):
        for ending in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(ending=ending):
                if self.bluetooth.bluez is None:
                    self.bluetooth.serve("--rate-hz=20")
                started = subprocess.Popen(
                    [PROGRAM, "--profile", self.profile, "--recovery-code-file", self.code_file, "--now", NOW,
                     "hr", "record", "--seconds", "3600"],
                    env={"HOME": "/nonexistent", **self.environment}, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                self.assertEqual(started.stderr.readline(), b"Looking for a strap.\n")
                self.assertEqual(started.stderr.readline(), b"Recording from Fake HRM.\n")
                self.assertIn(b" s, ", started.stderr.readline())

                started.send_signal(ending)

                out, err = started.communicate(timeout=30)
                self.assertEqual((started.returncode, err), (0, b""))
                self.assertTrue(out.startswith(b"Saved: "), out)
                self.assertGreater(self.recordings()[0][1], 10)
                self.assertIsNotNone(self.answer("hr", "list")[0]["seconds"])
        self.assertEqual(len(self.recordings()), 2)

    def test_of_one_name_are_told_apart_by_address(self):
        self.bluetooth.serve("--rate-hz=5")
        self.bluetooth.tell("another 'Fake HRM' D0:00:00:00:00:01")

        self.assert_refused(self.hr("record", "--seconds", "1", "--device", "Fake HRM"), 4, "sensorAmbiguous")
        self.assert_refused(self.hr("record", "--seconds", "1"), 4, "sensorAmbiguous")
        self.assertEqual(self.hr("record", "--seconds", "1", "--device", STRAP["address"]).exit, 0)

    def test_that_are_not_there_are_a_named_reason(self):
        self.bluetooth.serve()

        self.assert_refused(self.hr("record", "--seconds", "1", "--device", "Mine"), 7, "noSuchSensor")
        self.assert_refused(self.hr("record", "--seconds", "1"), 7, "sensorSilent")
        self.assertEqual(self.recordings(), [])

    def test_need_a_bluetooth_service_that_runs_and_is_on(self):
        self.assert_refused(self.hr("scan", "--seconds", "1"), 6, "noBluetoothService")
        self.assert_refused(self.hr("record", "--seconds", "1"), 6, "noBluetoothService")

        self.bluetooth.serve()
        self.bluetooth.tell("powered false")
        self.assert_refused(self.hr("scan", "--seconds", "1"), 6, "bluetoothOff")

    def test_are_asked_for_so_many_seconds(self):
        for seconds in ("0", "61", "-1", "ten", "1.5", ""):
            self.assert_refused(self.hr("scan", f"--seconds={seconds}"), 4, "invalidSeconds")
        for seconds in ("0", "86401", "x"):
            self.assert_refused(self.hr("record", f"--seconds={seconds}"), 4, "invalidSeconds")
