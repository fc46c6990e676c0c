"""mood add, correct and undo."""

import os
import signal
import subprocess
import unittest

from homewardctl import NOW, PROGRAM, HomewardctlTest

MOOD_FIELDS = ["id", "at", "zone", "score", "energy", "sleepHours", "note", "day", "supersedes", "recordedAt"]


class AddingAMood(HomewardctlTest):
    def test_gives_back_every_field_that_was_saved(self):
        mood = self.answer("--zone", "Asia/Kathmandu", "mood", "add", "--score", "6", "--energy", "0",
                           "--sleep-hours", "7.5", "--note", "Grüße, 世界", "--at", "2026-03-01T08:10:00Z")

        self.assertEqual(list(mood), MOOD_FIELDS)
        self.assertRegex(mood.pop("id"), r"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
        self.assertEqual(mood, {
            "at": "2026-03-01T13:55:00+05:45", "zone": "Asia/Kathmandu", "score": 6, "energy": 0, "sleepHours": 7.5,
            "note": "Grüße, 世界", "day": "2026-03-01", "supersedes": None, "recordedAt": "2026-03-01T17:45:00+05:45"})

    def test_leaves_null_what_was_not_said(self):
        mood = self.answer("mood", "add", "--score", "0")

        self.assertEqual((mood["energy"], mood["sleepHours"], mood["note"]), (None, None, None))
        self.assertEqual((mood["at"], mood["zone"]), ("2026-03-01T13:00:00+01:00", "Europe/Berlin"))

    def test_refuses_what_is_not_a_score_and_writes_nothing(self):
        for score in ("11", "-1", "abc", "", "5.5", " 5", "+5", "5x", "99999999999999999999", "٥"):
            for arguments in (("--score", score), ("--score=5", f"--energy={score}")):
                with self.subTest(arguments=arguments):
                    self.assert_refused(self.ctl("mood", "add", *arguments), 4, "invalidScore")

        self.assertEqual(self.scores(), [])
        self.assertEqual(self.answer("outbox", "list"), [])

    def test_refuses_hours_of_sleep_that_no_night_has(self):
        for hours in ("-0.1", "24.01", "nan", "inf", "", "7h", "1e3"):
            with self.subTest(hours=hours):
                self.assert_refused(self.ctl("mood", "add", "--score", "5", "--sleep-hours", hours), 4, "invalidSleep")

    def test_takes_the_edges_of_a_night(self):
        for hours in ("0", "24", "7.33"):
            mood = self.answer("mood", "add", "--score", "5", "--sleep-hours", hours)
            self.assertEqual(mood["sleepHours"], float(hours))

    def test_takes_now_but_nothing_after_it(self):
        self.answer("mood", "add", "--score", "5", "--at", NOW)

        self.assert_refused(self.ctl("mood", "add", "--score", "5", "--at", "2026-03-01T12:00:01Z"), 4, "inTheFuture")
        self.assertEqual(self.scores(), [5])

    def test_refuses_a_time_that_is_none(self):
        for at in ("yesterday", "2026-03-01", "2026-13-01T00:00:00Z", "2026-02-29T00:00:00Z", "2026-03-01T12:00:00", ""):
            with self.subTest(at=at):
                self.assert_refused(self.ctl("mood", "add", "--score", "5", "--at", at), 4, "invalidTime")

    def test_refuses_a_zone_that_nobody_knows(self):
        for zone in ("Mars/Olympus_Mons", "", "localtime", "../../etc/passwd"):
            with self.subTest(zone=zone):
                self.assert_refused(self.ctl("--zone", zone, "mood", "add", "--score", "5"), 4, "unknownZone")

    def test_takes_the_options_of_the_program_behind_the_command_too(self):
        self.assertEqual(self.answer("mood", "add", "--score", "5", "--zone", "Asia/Tokyo")["zone"], "Asia/Tokyo")

    def test_never_repeats_on_standard_error_what_was_typed(self):
        done = self.ctl("mood", "add", "--score", "5", "--note", "I", "feel", "secretly", "sad")

        self.assert_refused(done, 2, "usage")
        self.assertNotIn("secretly", done.err)


class ANote(HomewardctlTest):
    def test_of_a_megabyte_comes_back_to_the_byte(self):
        note = ("word \U0001f305\n" * 100_000).rstrip("\n")

        self.answer("mood", "add", "--score", "5", "--note", "-", stdin=note.encode())

        self.assertEqual(self.answer("mood", "list")[0]["note"], note)

    def test_loses_one_newline_at_the_end_of_standard_input_alone(self):
        self.answer("mood", "add", "--score", "5", "--note", "-", stdin=b"two lines\n\n")

        self.assertEqual(self.answer("mood", "list")[0]["note"], "two lines\n")

    def test_may_be_as_long_as_four_mebibytes_and_no_longer(self):
        longest = b"x" * (4 << 20)

        self.assertEqual(len(self.answer("mood", "add", "--score", "5", "--note", "-", stdin=longest)["note"]), 4 << 20)
        self.assert_refused(self.ctl("mood", "add", "--score", "5", "--note", "-", stdin=longest + b"x"), 4,
                            "invalidNote")

    def test_that_is_no_text_is_refused_and_nothing_is_written(self):
        for note in (b"", b"\n", b"NUL \0 inside", b"\xff\xfe", b"lone surrogate \xed\xa0\x80", b"overlong \xc0\xaf"):
            with self.subTest(note=note):
                self.assert_refused(self.ctl("mood", "add", "--score", "5", "--note", "-", stdin=note), 4,
                                    "invalidNote")
        self.assert_refused(self.ctl("mood", "add", "--score", "5", "--note", b"\xff"), 4, "invalidNote")

        self.assertEqual(self.scores(), [])

    def test_that_looks_like_an_option_or_a_list_is_kept_as_it_is(self):
        for note in ("[a,b]", "{}", "--json", "-x", "%%", "<img src=x>", "\u202eright to left", "'; DROP TABLE mood"):
            with self.subTest(note=note):
                self.assertEqual(self.answer("mood", "add", "--score", "5", "--note", note)["note"], note)

    def test_cannot_steer_the_terminal(self):
        self.answer("mood", "add", "--score", "5", "--note", "\x1b[2Jgone\u202e\u009b\r\nnext" + "y" * 80)

        shown = self.ctl("mood", "list").out  # JSON keeps it
        self.assertIn("gone", shown)
        text = self.ctl_text("mood", "list").out
        self.assertRegex(text, r"  \ufffd\[2Jgone\ufffd\ufffd  nexty+…\n$")
        self.assertEqual(text.count("\n"), 1)

    def test_cannot_share_standard_input_with_the_passphrase(self):
        done = self.ctl("mood", "add", "--score", "5", "--note", "-", "--recovery-code-file", "-")
        self.assertEqual(done.exit, 2)

    def ctl_text(self, *arguments):
        from homewardctl import run
        return run("--profile", self.profile, "--recovery-code-file", self.code_file, *arguments)


class ChangingAMood(HomewardctlTest):
    def setUp(self):
        super().setUp()
        self.old = self.answer("mood", "add", "--score", "3", "--energy", "4", "--note", "first words")

    def test_keeps_what_was_not_named_and_supersedes_the_old_entry(self):
        new = self.answer("mood", "correct", self.old["id"], "--score", "8", "--zone", "Asia/Tokyo")

        self.assertEqual(new, self.old | {"id": new["id"], "score": 8, "supersedes": self.old["id"]})
        self.assertEqual(self.answer("mood", "list"), [new])

    def test_takes_out_what_is_to_go_and_keeps_it_in_the_entry_before(self):
        slept = self.answer("mood", "correct", self.old["id"], "--sleep-hours", "7")
        new = self.answer("mood", "correct", slept["id"], "--no-energy", "--no-sleep", "--no-note")

        self.assertEqual(new, slept | {"id": new["id"], "energy": None, "sleepHours": None, "note": None,
                                       "supersedes": slept["id"]})
        self.assertEqual(self.answer("mood", "list"), [new])
        self.assertEqual(self.answer("mood", "undo", new["id"])["current"], slept)

    def test_takes_out_one_thing_and_changes_another(self):
        new = self.answer("mood", "correct", self.old["id"], "--no-energy", "--score", "8")

        self.assertEqual((new["score"], new["energy"], new["note"]), (8, None, "first words"))

    def test_does_not_take_out_what_it_is_to_set(self):
        for value, flag in (("--energy", "--no-energy"), ("--sleep-hours", "--no-sleep"), ("--note", "--no-note")):
            self.assert_refused(self.ctl("mood", "correct", self.old["id"], value, "5", flag), 2, "usage")
        self.assert_refused(self.ctl("mood", "add", "--score", "5", "--no-note"), 2, "usage")
        self.assertEqual(self.answer("mood", "list"), [self.old])

    def test_can_be_taken_back_step_by_step(self):
        new = self.answer("mood", "correct", self.old["id"], "--score", "8")

        self.assertEqual(self.answer("mood", "undo", new["id"]), {"id": new["id"], "current": self.old})
        self.assertEqual(self.answer("mood", "undo", self.old["id"]), {"id": self.old["id"], "current": None})
        self.assertEqual(self.scores(), [])

    def test_refuses_an_entry_that_is_not_there_any_more(self):
        self.answer("mood", "correct", self.old["id"], "--score", "8")

        for command in (("correct", self.old["id"], "--score", "1"), ("undo", self.old["id"]),
                        ("undo", "019ca84f-4e80-7c1c-b9ab-2f1d0c6e9a11")):
            self.assert_refused(self.ctl("mood", *command), 7, "noSuchEntry")

    def test_refuses_what_is_no_id_or_no_change(self):
        self.assert_refused(self.ctl("mood", "undo", "first words"), 4, "invalidId")
        self.assert_refused(self.ctl("mood", "correct", self.old["id"]), 2, "usage")


class WhatWasSaved(HomewardctlTest):
    def test_is_there_when_the_program_is_killed_the_moment_it_says_so(self):
        arguments = [PROGRAM, "--json", "--profile", self.profile, "--recovery-code-file", self.code_file, "--zone",
                     "Europe/Berlin", "mood", "add", "--note", "kept", "--score"]
        for score in range(5):
            with subprocess.Popen([*map(os.fspath, arguments), str(score)], stdout=subprocess.PIPE) as program:
                program.stdout.readline()
                program.send_signal(signal.SIGKILL)

        self.assertEqual(sorted(self.scores()), list(range(5)))
        self.assertEqual(self.answer("check")["findings"], [])

    def test_is_for_its_owner_alone(self):
        self.answer("mood", "add", "--score", "5")

        for file in [self.profile, *self.profile.iterdir()]:
            self.assertEqual(file.stat().st_mode & 0o077, 0, file)

    def test_is_not_readable_on_disk(self):
        self.answer("mood", "add", "--score", "5", "--note", "canary-in-the-diary")

        for file in self.profile.iterdir():
            self.assertNotIn(b"canary", file.read_bytes(), file)


if __name__ == "__main__":
    unittest.main()
