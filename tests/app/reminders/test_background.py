"""`homeward --background`, as a desktop without systemd starts it."""

import os
import signal
import time
import unittest
from pathlib import Path

from desktop import MOOD, PLAN, DesktopTest


def wakeups(process):
    """How often the threads of a process have been woken so far."""
    count = 0
    for thread in Path(f"/proc/{process.pid}/task").iterdir():
        for line in (thread / "status").read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                count += int(line.split()[1])
    return count


class Background(DesktopTest):
    def test_shows_what_is_due_and_what_is_planned_later(self):
        desktop = self.serve("notifications")
        self.plan((MOOD, -60))
        program = self.start("--background")
        self.assertEqual(desktop.asked()[0], "Notify")
        self.assertEqual(self.wait_for_steps(MOOD, 1), ["shown"])
        desktop.tell("act 41 done")
        self.assertEqual(self.wait_for_steps(MOOD, 2), ["shown", "done"])

        self.plan((PLAN, 1))
        while (asked := desktop.asked())[0] != "Notify":
            self.assertEqual(asked, ["CloseNotification", 41])
        self.assertEqual(self.wait_for_steps(PLAN, 1), ["shown"])
        program.send_signal(signal.SIGTERM)
        self.assertEqual(program.wait(60), 0)

    def test_a_second_one_ends_at_once_and_another_profiles_does_not(self):
        first = self.start("--background")
        while not list(self.folder.glob("homeward-background-*.lock")):
            time.sleep(0.05)
        self.assertEqual(self.start("--background").wait(60), 0)
        self.assertIsNone(first.poll())

        self.profile = self.folder / "another"
        other = self.start("--background")
        time.sleep(1)
        self.assertIsNone(other.poll())

    def test_sleeps_while_nothing_is_due(self):
        self.serve("notifications")
        self.plan((MOOD, -60), (PLAN, 3600))
        program = self.start("--background")
        self.assertEqual(self.wait_for_steps(MOOD, 1), ["shown"])
        time.sleep(1)
        before = wakeups(program)
        time.sleep(int(os.environ.get("IDLE_SECONDS", "3")))
        self.assertEqual(wakeups(program) - before, 0)


if __name__ == "__main__":
    unittest.main()
