"""export pdf and delete-everything."""

import fcntl
import hashlib
import os
import subprocess
import unittest
from pathlib import Path

from homewardctl import HomewardctlTest, run


class Paging(HomewardctlTest):
    def setUp(self):
        super().setUp()
        self.page = self.folder / "page.pdf"

    def words(self):
        return subprocess.run(["pdftotext", "-layout", self.page, "-"], check=True, capture_output=True, text=True).stdout

    def pages(self):
        told = subprocess.run(["pdfinfo", self.page], check=True, capture_output=True, text=True).stdout
        return dict(line.split(":", 1) for line in told.splitlines())

    def test_writes_one_page_of_what_is_on_record_for_its_owner_alone(self):
        self.answer("mood", "add", "--score", "6", "--note", "canary")
        session = self.answer("session", "add", "--route", "iv", "--at", "2026-03-01T09:00:00+01:00")
        self.answer("session", "start", session["id"], "--at", "2026-03-01T09:00:00+01:00")
        self.answer("session", "end-dose", session["id"], "--at", "2026-03-01T09:40:00+01:00")
        self.answer("side-effect", "add", "--effect", "nausea", "--severity", "severe", "--at", "2026-03-01T10:00:00+01:00",
                    "--session", session["id"])

        answer = self.answer("export", "pdf", "--out", self.page, "--identity", "Sam R.")

        self.assertEqual(answer, {"file": str(self.page), "entries": 3, "unreadable": 0})
        words = self.words()
        for word in ("Sam R.", "1 Mar 2026", "Intravenous ketamine", "40 min", "1 severe", "Not a diagnosis"):
            self.assertIn(word, words)
        self.assertNotIn("canary", words)
        self.assertEqual(self.page.stat().st_mode & 0o777, 0o600)
        self.assertEqual(self.pages()["Pages"].strip(), "1")

    def test_keeps_to_the_days_that_are_asked_for(self):
        self.answer("mood", "add", "--score", "6", "--at", "2026-02-01T12:00:00+01:00")

        answer = self.answer("export", "pdf", "--out", self.page, "--from", "2026-02-10", "--to", "2026-02-20")

        self.assertEqual(answer["entries"], 0)
        self.assertIn("10 Feb 2026 to 20 Feb 2026", self.words())

    def test_knows_two_papers(self):
        self.answer("export", "pdf", "--out", self.page)
        self.assertIn("A4", self.pages()["Page size"])
        self.answer("export", "pdf", "--out", self.page, "--paper", "letter")
        self.assertIn("letter", self.pages()["Page size"])

        self.assert_refused(self.ctl("export", "pdf", "--out", self.page, "--paper", "a3"), 4, "invalidPaper")

    def test_refuses_what_is_no_identity_or_place(self):
        self.assert_refused(self.ctl("export", "pdf", "--out", self.page, "--identity", "a\nb"), 4, "invalidText")
        self.assert_refused(self.ctl("export", "pdf", "--out", self.profile / "page.pdf"), 4, "insideProfile")
        self.assert_refused(self.ctl("export", "pdf", "--out", self.folder / "missing" / "page.pdf"), 5, "notWritable")
        self.assertEqual(self.ctl("export", "pdf").exit, 2)
        self.assertFalse(self.page.exists())


class Deleting(HomewardctlTest):
    def test_leaves_nothing_of_the_diary(self):
        self.answer("mood", "add", "--score", "6", "--note", "canary")

        self.assertEqual(self.answer("delete-everything", "--yes"), {"ok": True, "kept": []})

        self.assertEqual(list(self.folder.iterdir()), [])
        self.assert_refused(self.ctl("mood", "list"), 7, "noProfile")

    def test_takes_away_what_would_wake_the_program(self):
        home = self.folder / "home"
        units = home / ".config/systemd/user"
        units.mkdir(parents=True)
        tag = hashlib.blake2b(os.fsencode(self.profile.resolve()), digest_size=16).hexdigest()[:8]
        ours = units / f"homeward-reminder-{tag}-{'a' * 22}.timer"
        others = units / f"homeward-reminder-00000000-{'a' * 22}.timer"
        for unit in (ours, others):
            unit.write_text("[Timer]\nOnCalendar=2030-01-01 00:00:00 UTC\n")

        done = self.ctl("delete-everything", "--yes", environment={"HOME": str(home)})

        self.assertEqual((done.exit, done.err), (0, ""))
        self.assertFalse(ours.exists())
        self.assertTrue(others.exists(), "those of another profile stay")

    def test_wants_to_hear_that_it_is_meant_and_the_secret(self):
        before = sorted(path.read_bytes() for path in self.profile.iterdir())

        self.assert_refused(self.ctl("delete-everything"), 2, "usage")
        wrong = run("--json", "--profile", self.profile, "--recovery-code-file", "-", "delete-everything", "--yes",
                    stdin=("abandon " * 11 + "about").encode())
        self.assert_refused(wrong, 3, "wrongSecret")

        self.assertEqual(sorted(path.read_bytes() for path in self.profile.iterdir()), before)

    def test_refuses_a_folder_without_a_diary(self):
        for folder in (self.folder, self.folder / "missing"):
            self.profile = folder
            self.assert_refused(self.ctl("delete-everything", "--yes"), 7, "noProfile")

    def test_refuses_a_diary_that_is_open_elsewhere(self):
        with (self.profile / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self.assert_refused(self.ctl("delete-everything", "--yes"), 3, "inUse")

        self.assertEqual(self.scores(), [])

    def test_names_what_is_not_its_own_and_leaves_it(self):
        letter = self.profile / "letter.txt"
        letter.write_text("mine")

        self.assertEqual(self.answer("delete-everything", "--yes")["kept"], [str(letter)])

        self.assertEqual(list(self.profile.iterdir()), [letter])

    def test_goes_on_without_a_secret_where_it_was_cut_off(self):
        (self.profile / "vault.a").unlink()
        (self.profile / "vault.b").unlink()
        (self.profile / "diary.db.erasing").touch()

        done = run("--json", "--profile", self.profile, "delete-everything", "--yes")

        self.assertEqual((done.exit, done.json["ok"]), (0, True))
        self.assertFalse(Path(self.profile).exists())


if __name__ == "__main__":
    unittest.main()
