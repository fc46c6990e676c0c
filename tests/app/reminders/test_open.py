"""A tap on a notification opens the program: reminder_program notes that it would."""

import time
import unittest

from desktop import MOOD, DesktopTest


class Open(DesktopTest):
    def opened(self):
        note = self.folder / "opened"
        deadline = time.monotonic() + 30
        while not note.exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        return note.read_text()

    def tap(self, *words):
        desktop = self.serve("notifications")
        self.plan((MOOD, -60))
        program = self.start(*words)
        self.assertEqual(desktop.asked()[0], "Notify")
        self.assertEqual(self.wait_for_steps(MOOD, 1), ["shown"])
        desktop.tell("token 41 window-7")
        desktop.tell("act 41 default")
        self.assertEqual(self.opened(), f"--profile={self.profile}|window-7")
        self.assertEqual(self.wait_for_steps(MOOD, 2), ["shown", "done"])
        return program

    def test_by_what_a_timer_started(self):
        self.assertEqual(self.tap(f"--notify={MOOD}").wait(60), 0)

    def test_by_the_background_which_goes_on(self):
        self.assertIsNone(self.tap("--background").poll())


if __name__ == "__main__":
    unittest.main()
