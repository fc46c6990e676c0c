"""check, backup and restore."""

import fcntl
import shutil
import subprocess
import unittest

from homewardctl import PASSPHRASE, HomewardctlTest, run


class Checking(HomewardctlTest):
    def test_finds_nothing_in_a_diary_that_is_whole(self):
        self.answer("mood", "add", "--score", "5", "--note", "words")

        self.assertEqual(self.answer("check"), {"ok": True, "findings": [], "warnings": []})

    def test_warns_where_the_zone_data_ends_within_ten_years(self):
        checked = self.answer("check", now="2031-01-01T00:00:00Z")

        self.assertEqual((checked["ok"], checked["findings"], len(checked["warnings"])), (True, [], 1))
        self.assertIn("time zone data", checked["warnings"][0])

    def test_finds_a_page_that_was_changed_behind_its_back(self):
        for note in range(3):
            self.answer("mood", "add", "--score", "5", "--note", "-", stdin=b"words " * 5000)
        diary = self.profile / "diary.db"
        content = bytearray(diary.read_bytes())
        content[-3000] ^= 1
        diary.write_bytes(content)

        done = self.ctl("check")

        self.assertEqual((done.exit, done.error, done.json["ok"], done.json["warnings"]), (5, "diaryDamaged", False, []))
        self.assertTrue(done.json["findings"])


class BackingUp(HomewardctlTest):
    def setUp(self):
        super().setUp()
        self.answer("mood", "add", "--score", "5", "--note", "canary")
        self.backup = self.folder / "backup"

    def back_up(self):
        return self.answer("backup", "--out", self.backup)

    def restore(self, *arguments):
        return self.ctl("restore", *(arguments or (self.backup,)))

    def test_writes_one_encrypted_file_for_its_owner_alone(self):
        self.assertEqual(self.back_up(), {"ok": True, "file": str(self.backup)})

        self.assertNotIn(b"canary", self.backup.read_bytes())
        self.assertEqual(self.backup.stat().st_mode & 0o777, 0o600)
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["backup", "profile"])

    def test_replaces_an_older_backup(self):
        self.backup.write_text("older")
        self.back_up()
        self.assertEqual(self.restore().exit, 0)

    def test_fails_where_nothing_can_be_written(self):
        for place in (self.folder / "missing" / "backup", self.folder / "profile" / ".." / "profile2" / "x"):
            self.assertEqual(self.ctl("backup", "--out", place).exit, 5)

    def test_comes_back_where_there_was_no_profile(self):
        self.back_up()
        shutil.rmtree(self.profile)

        self.assertEqual(self.restore().json, {"ok": True, "entries": 1, "setAside": None})
        self.assertEqual(self.scores(), [5])

    def test_opens_with_the_passphrase_too(self):
        self.back_up()

        done = run("--json", "--profile", self.folder / "other", "--passphrase-file", "-", "restore", self.backup,
                   stdin=PASSPHRASE.encode())

        self.assertEqual(done.json, {"ok": True, "entries": 1, "setAside": None})

    def test_sets_aside_the_profile_that_is_there(self):
        self.back_up()
        self.answer("mood", "add", "--score", "8")

        restored = self.answer("restore", self.backup)

        self.assertEqual(list(restored), ["ok", "entries", "setAside"])
        self.assertEqual(self.scores(), [5])
        self.profile = restored["setAside"]
        self.assertEqual(self.scores(), [8, 5])

    def test_refuses_with_a_wrong_secret_and_leaves_the_profile_alone(self):
        self.back_up()
        self.answer("mood", "add", "--score", "8")
        done = run("--json", "--profile", self.profile, "--recovery-code-file", "-", "restore", self.backup,
                   stdin=("abandon " * 11 + "about").encode())

        self.assert_refused(done, 3, "wrongSecret")
        self.assertEqual(self.scores(), [8, 5])

    def test_refuses_what_is_no_backup(self):
        self.back_up()
        half = self.folder / "half"
        half.write_bytes(self.backup.read_bytes()[:5000])
        for file in (half, self.code_file, self.profile / "diary.db", self.folder):
            with self.subTest(file=file):
                done = self.restore(file)
                self.assert_refused(done, 4, "notABackup")
        self.assertEqual(self.scores(), [5])
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["backup", "half", "profile"])

    def test_refuses_a_file_that_is_not_there(self):
        self.assert_refused(self.restore(self.folder / "missing"), 7, "noSuchFile")
        self.assert_refused(self.restore(""), 7, "noSuchFile")

    def test_refuses_to_restore_over_a_profile_that_is_in_use(self):
        self.back_up()
        with (self.profile / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self.assert_refused(self.restore(), 3, "inUse")

        self.assertEqual(self.scores(), [5])


if __name__ == "__main__":
    unittest.main()
