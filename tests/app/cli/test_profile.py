"""init, the ways to unlock, and where the profile is."""

import fcntl
import os
import pty
import select
import shutil
import subprocess
import time
import unittest

from homewardctl import NOW, PASSPHRASE, PROGRAM, HomewardctlTest, run


class MakingAProfile(HomewardctlTest):
    def test_gives_twelve_words_and_the_folder(self):
        self.assertEqual(list(self.init_answer), ["recoveryCode", "profile"])
        self.assertRegex(self.init_answer["recoveryCode"], r"^([a-z]+ ){11}[a-z]+$")
        self.assertEqual(self.init_answer["profile"], str(self.shelf / "made"))

    def test_refuses_a_folder_that_has_one_and_leaves_it_alone(self):
        before = {file.name: file.read_bytes() for file in self.profile.iterdir()}

        done = run("--json", "--profile", self.profile, "--passphrase-file", self.passphrase_file, "init")

        self.assert_refused(done, 4, "profileExists")
        self.assertEqual({file.name: file.read_bytes() for file in self.profile.iterdir()}, before)

    def test_refuses_while_anything_of_a_profile_is_left(self):
        for name in ("diary.db", "vault.a", "vault.b"):
            with self.subTest(name=name):
                folder = self.folder / f"left-{name}"
                folder.mkdir()
                shutil.copy(self.profile / name, folder)
                done = run("--json", "--profile", folder, "--passphrase-file", self.passphrase_file, "init")
                self.assert_refused(done, 4, "profileExists")

    def test_refuses_a_passphrase_that_is_easy_to_guess_and_makes_nothing(self):
        for passphrase in (b"", b"\n", b"123456", b"Password2026!"):
            with self.subTest(passphrase=passphrase):
                done = run("--json", "--profile", self.folder / "new", "--passphrase-file", "-", "init",
                           stdin=passphrase)
                self.assert_refused(done, 4, "weakPassphrase")
        self.assertFalse((self.folder / "new").exists())

    def test_never_takes_a_recovery_code(self):
        self.assert_refused(self.ctl("--profile", self.folder / "new", "init"), 2, "usage")
        done = run("--json", "--profile", self.folder / "new", "--recovery-code-file", self.code_file, "init")
        self.assert_refused(done, 2, "usage")

    def test_says_in_words_what_to_do_with_the_code(self):
        done = run("--profile", self.folder / "new", "--passphrase-file", "-", "init", stdin=PASSPHRASE.encode())

        self.assertEqual(done.exit, 0, done.err)
        self.assertRegex(done.out, r"Write it down(.|\n)*\n  ([a-z]+ ){11}[a-z]+\n$")
        self.assertNotIn("quartz", done.out + done.err)


class Unlocking(HomewardctlTest):
    def try_with(self, *options, **more):
        return run("--json", "--profile", self.profile, *options, "mood", "list", **more)

    def test_works_with_the_passphrase_from_a_file_or_standard_input(self):
        for options, more in ((("--passphrase-file", self.passphrase_file), {}),
                              (("--passphrase-file", "-"), {"stdin": PASSPHRASE.encode() + b"\n"}),
                              ((), {"environment": {"HOMEWARD_PASSPHRASE_FILE": str(self.passphrase_file)}})):
            with self.subTest(options=options):
                self.assertEqual(self.try_with(*options, **more).json, [])

    def test_works_with_the_recovery_code_however_it_was_written_down(self):
        words = self.init_answer["recoveryCode"]
        for text in (words, words.upper() + "\n", words.replace(" ", "\n"), words.replace(" ", "-")):
            self.assertEqual(self.try_with("--recovery-code-file", "-", stdin=text.encode()).json, [])

    def test_fails_with_a_wrong_passphrase(self):
        for wrong in (PASSPHRASE.upper(), PASSPHRASE + "\n", ""):
            done = self.try_with("--passphrase-file", "-", stdin=wrong.encode() + b"\n")
            self.assert_refused(done, 3, "wrongSecret")

    def test_fails_with_the_recovery_code_of_another_diary(self):
        other = "abandon " * 11 + "about"
        self.assert_refused(self.try_with("--recovery-code-file", "-", stdin=other.encode()), 3, "wrongSecret")

    def test_says_what_is_wrong_with_a_recovery_code_that_is_none(self):
        for words in ("", "abandon", "abandon " * 12, "abandon " * 11 + "xyzzy"):
            done = self.try_with("--recovery-code-file", "-", stdin=words.encode())
            self.assert_refused(done, 3, "invalidRecoveryCode")

    def test_fails_if_the_secret_cannot_be_read(self):
        for option in ("--passphrase-file", "--recovery-code-file"):
            for file in (self.folder / "missing", self.folder, ""):
                self.assert_refused(self.try_with(option, file), 4, "secretUnreadable")
        self.assert_refused(self.try_with("--passphrase-file", "-", stdin=b"x" * 5000), 4, "secretUnreadable")

    def test_asks_for_a_secret_where_nobody_gave_one(self):
        self.assert_refused(self.try_with(), 2, "noSecret")

    def test_takes_one_kind_of_secret_alone(self):
        done = self.try_with("--passphrase-file", self.passphrase_file, "--recovery-code-file", self.code_file)
        self.assert_refused(done, 2, "usage")

    def test_fails_while_another_program_has_the_diary(self):
        with (self.profile / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self.assert_refused(self.ctl("mood", "list"), 3, "inUse")

        self.assertEqual(self.scores(), [])

    def test_asks_on_the_terminal_and_shows_nothing_of_what_is_typed(self):
        screen, exit_code = self.type_on_terminal(["mood", "list"], [("Passphrase: ", PASSPHRASE)])

        self.assertEqual(exit_code, 0, screen)
        self.assertNotIn("quartz", screen)

    def test_asks_twice_for_a_new_passphrase(self):
        screen, exit_code = self.type_on_terminal(
            ["--profile", self.folder / "new", "init"],
            [("New passphrase: ", PASSPHRASE), ("The same again: ", PASSPHRASE + "!")], profile=[])

        self.assertEqual(exit_code, 4, screen)
        self.assertIn("differ", screen)
        self.assertFalse((self.folder / "new").exists())

    def type_on_terminal(self, arguments, answers, profile=None):
        """What the screen showed, and the exit code."""
        terminal, program_side = pty.openpty()
        profile = ["--profile", self.profile] if profile is None else profile
        program = subprocess.Popen([PROGRAM, *map(os.fspath, [*profile, *arguments])], stdin=program_side,
                                   stdout=program_side, stderr=program_side, start_new_session=True)
        os.close(program_side)
        screen = b""
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            if select.select([terminal], [], [], 0.1)[0]:
                try:
                    screen += os.read(terminal, 4096)
                except OSError:
                    break
            if answers and screen.endswith(answers[0][0].encode()):
                os.write(terminal, answers.pop(0)[1].encode() + b"\n")
        os.close(terminal)
        return screen.decode(), program.wait(timeout=30)


class TheProfileFolder(HomewardctlTest):
    def list_in(self, environment):
        return run("--json", "--recovery-code-file", self.code_file, "mood", "list", environment=environment)

    def test_is_not_found_where_there_is_none(self):
        for folder in (self.folder / "missing", self.folder, self.code_file):
            done = run("--json", "--profile", folder, "mood", "list")
            self.assert_refused(done, 7, "noProfile")

    def test_is_the_one_of_the_environment_or_the_desktop_or_the_home(self):
        shutil.copytree(self.profile, self.folder / "data" / "homeward")
        shutil.copytree(self.profile, self.folder / "home" / ".local" / "share" / "homeward")

        for environment in ({"HOMEWARD_PROFILE": str(self.profile)}, {"XDG_DATA_HOME": str(self.folder / "data")},
                            {"HOME": str(self.folder / "home")}):
            with self.subTest(environment=environment):
                self.assertEqual(self.list_in(environment).json, [])

    def test_is_the_one_that_was_named_before_all_others(self):
        done = run("--json", "--profile", self.folder / "missing", "mood", "list",
                   environment={"HOMEWARD_PROFILE": str(self.profile)})
        self.assert_refused(done, 7, "noProfile")
        self.assert_refused(run("--json", "--profile", "", "mood", "list"), 2, "usage")


if __name__ == "__main__":
    unittest.main()
