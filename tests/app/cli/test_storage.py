"""What can befall a profile's files, and disks that are full or read-only."""

import contextlib
import os
import shutil
import subprocess
import unittest

from homewardctl import HomewardctlTest


class BrokenProfiles(HomewardctlTest):
    def setUp(self):
        super().setUp()
        self.answer("mood", "add", "--score", "5")

    def test_say_that_the_diary_is_missing_and_make_no_new_one(self):
        for file in self.profile.glob("diary.db*"):
            file.unlink()

        self.assert_refused(self.ctl("mood", "add", "--score", "6"), 5, "diaryMissing")
        self.assertFalse((self.profile / "diary.db").exists())

    def test_say_that_the_diary_is_damaged_and_keep_it(self):
        (self.profile / "diary.db").write_bytes(b"\0" * 8192)

        self.assert_refused(self.ctl("mood", "list"), 5, "diaryDamaged")
        self.assertEqual((self.profile / "diary.db").read_bytes(), b"\0" * 8192)

    def test_say_that_the_keys_are_damaged(self):
        for name in ("vault.a", "vault.b"):
            (self.profile / name).write_text("homeward-vault 1 garbage")

        self.assert_refused(self.ctl("mood", "list"), 5, "vaultDamaged")

    def test_are_mended_if_one_copy_of_the_keys_is_damaged(self):
        (self.profile / "vault.a").write_text("garbage")

        self.assertEqual(self.scores(), [5])
        self.assertEqual(self.scores(), [5])

    def test_ask_for_an_update_if_a_later_edition_wrote_them(self):
        self.change_diary("PRAGMA user_version = 99")

        done = self.ctl("mood", "add", "--score", "6")

        self.assert_refused(done, 5, "newerProgram")
        self.assertIn("Please update", done.err)

    def test_are_not_found_if_nothing_is_left(self):
        shutil.rmtree(self.profile)
        self.assert_refused(self.ctl("mood", "list"), 7, "noProfile")


@unittest.skipUnless(os.geteuid() == 0, "only root can mount a file system for these tests")
class Disks(HomewardctlTest):
    def setUp(self):
        super().setUp()
        self.disk = self.folder / "disk"
        self.disk.mkdir()
        self.mount("-t", "tmpfs", "-o", "size=3m", "none", self.disk)
        self.addCleanup(subprocess.run, ["umount", self.disk], check=True)
        self.profile = shutil.copytree(self.profile, self.disk / "profile")

    def mount(self, *arguments):
        done = subprocess.run(["mount", *map(os.fspath, arguments)], capture_output=True, check=False)
        if done.returncode != 0:
            self.skipTest("mounting is not allowed here: " + done.stderr.decode().strip())

    def fill(self):
        with contextlib.suppress(OSError), (self.disk / "ballast").open("wb", buffering=0) as ballast:
            while True:
                ballast.write(b"\0" * 4096)

    def test_that_are_full_lose_nothing_that_was_saved(self):
        saved = 0
        note = b"words " * 50_000
        while (done := self.ctl("mood", "add", "--score", "5", "--note", "-", stdin=note)).exit == 0:
            saved += 1
        self.assert_refused(done, 5, "diskFull")
        self.assertGreater(saved, 0)

        shutil.move(self.profile, self.folder / "moved")
        self.profile = self.folder / "moved"
        self.assertEqual(len(self.scores()), saved)
        self.assertTrue(self.answer("check")["ok"])

    def test_that_are_full_take_no_profile_export_or_backup(self):
        self.fill()

        self.assertEqual(self.ctl("export", "csv", "--out", self.disk / "diary.csv").exit, 5)
        self.assertEqual(self.ctl("backup", "--out", self.disk / "backup").exit, 5)
        self.assertEqual([path.name for path in self.disk.iterdir() if path.name not in ("ballast", "profile")], [])

    def test_that_are_read_only_say_so(self):
        self.mount("-o", "remount,ro", self.disk)
        self.addCleanup(self.mount, "-o", "remount,rw", self.disk)

        self.assert_refused(self.ctl("mood", "add", "--score", "5"), 5, "readOnly")
        self.assert_refused(self.ctl("mood", "list"), 5, "readOnly")
        self.assert_refused(self.ctl("export", "csv", "--out", self.disk / "diary.csv"), 5, "readOnly")


class StandardOutput(HomewardctlTest):
    def test_that_cannot_be_written_is_not_passed_over_in_silence(self):
        import homewardctl
        arguments = [homewardctl.PROGRAM, "--json", "--profile", self.profile, "--recovery-code-file", self.code_file,
                     "mood", "add", "--score", "7"]
        with open("/dev/full", "wb") as full:
            done = subprocess.run(arguments, stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 5)
        self.assertIn(b"outputFailed", done.stderr)

        done = subprocess.run(["sh", "-c", 'exec "$@" >&-', "sh", *arguments], stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 5)
        self.assertEqual(self.scores(), [7, 7])


if __name__ == "__main__":
    unittest.main()
