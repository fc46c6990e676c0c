"""`homeward --notify ID`, as a timer of the system starts it."""

import signal
import time
import unittest

from desktop import MOOD, PLAN, DesktopTest


class Notify(DesktopTest):
    def exit_of(self, *words, patience=60):
        program = self.start(*words)
        program.communicate(timeout=patience)
        return program.returncode

    def test_shows_once_however_many_ask_at_once(self):
        desktop = self.serve("notifications")
        self.plan((MOOD, -60))
        programs = [self.start(f"--notify={MOOD}") for _ in range(5)]
        self.assertEqual(desktop.asked()[0], "Notify")
        self.assertEqual(self.wait_for_steps(MOOD, 1), ["shown"])
        while sum(program.poll() is not None for program in programs) < 4:
            time.sleep(0.05)
        self.assertEqual(desktop.tell("act 41 done"), [])
        self.assertEqual([program.wait(60) for program in programs], [0] * 5)
        self.assertEqual(self.steps(MOOD), ["shown", "done"])

    def test_takes_an_id_that_begins_like_an_option(self):
        desktop = self.serve("notifications")
        self.plan((PLAN, -60))
        program = self.start(f"--notify={PLAN}")
        self.assertEqual(desktop.asked()[0], "Notify")
        desktop.tell("close 41")
        self.assertEqual(program.wait(60), 0)

    def test_shows_it_again_after_a_kill_only_if_it_was_not_written_down(self):
        desktop = self.serve("notifications", "hangs-later")
        self.plan((MOOD, -60))
        program = self.start(f"--notify={MOOD}")
        self.assertEqual(desktop.asked()[0], "Notify")
        program.send_signal(signal.SIGKILL)
        program.wait()
        self.assertEqual(self.steps(MOOD), [])
        desktop.end()

        desktop = self.serve("notifications")
        program = self.start(f"--notify={MOOD}")
        self.assertEqual(desktop.asked()[0], "Notify")
        self.assertEqual(self.wait_for_steps(MOOD, 1), ["shown"])
        program.send_signal(signal.SIGKILL)
        program.wait()

        self.assertEqual(self.exit_of(f"--notify={MOOD}"), 0)
        self.assertEqual(desktop.tell("nothing"), [])
        self.assertEqual(self.steps(MOOD), ["shown"])

    def test_leaves_no_process_behind_where_the_service_hangs(self):
        self.serve("notifications", "hangs")
        self.plan((MOOD, -60))
        self.assertEqual(self.exit_of(f"--notify={MOOD}", patience=30), 75)
        self.assertEqual(self.steps(MOOD), [])

    def test_writes_a_timer_for_what_is_to_come_later(self):
        systemd = self.serve("systemd")
        desktop = self.serve("notifications")
        self.plan((MOOD, -60))
        program = self.start(f"--notify={MOOD}")
        self.assertEqual(desktop.asked()[0], "Notify")
        desktop.tell("act 41 later")
        self.assertEqual(program.wait(60), 0)
        self.assertEqual(self.steps(MOOD), ["shown", "snoozed"])
        asked = systemd.tell("nothing")
        self.assertEqual([one[0] for one in asked], ["ListUnitsByPatterns", "Reload", "RestartUnit"])
        units = self.folder / ".config/systemd/user"
        self.assertTrue((units / asked[-1][1]).exists())
        self.assertTrue((units / "timers.target.wants" / asked[-1][1]).is_symlink())

    def test_does_nothing_where_nothing_is_planned_and_leaves_no_file(self):
        self.assertEqual(self.exit_of(f"--notify={MOOD}"), 0)
        self.assertEqual(list(self.profile.iterdir()), [])

    def test_refuses_what_is_no_id(self):
        for word in ("", "short", "../../../../etc/passwd", "a" * 23, "ä" * 11):
            self.assertEqual(self.exit_of(f"--notify={word}"), 2, word)
        self.assertEqual(self.exit_of(f"--notify={MOOD}", "--background"), 2)
        self.assertEqual(self.exit_of(f"--notify={MOOD}", "--unheard-of"), 2)

    def test_fails_where_its_files_are_damaged(self):
        (self.profile / "reminders.json").write_text("{")
        program = self.start(f"--notify={MOOD}")
        _, said = program.communicate(timeout=60)
        self.assertEqual((program.returncode, said), (1, "homeward: its files could not be read or written\n"))


if __name__ == "__main__":
    unittest.main()
