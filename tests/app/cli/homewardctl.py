"""Runs homewardctl as a person or a script would, for the tests beside this file."""

import atexit
import functools
import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["HOMEWARDCTL"]
PASSPHRASE = "quartz violin meadow tundra sprocket"
NOW = "2026-03-01T12:00:00Z"


class Run:
    """What one run of the program left: exit code, standard output, standard error."""

    def __init__(self, finished):
        self.exit = finished.returncode
        self.out = finished.stdout.decode(errors="surrogateescape")
        self.err = finished.stderr.decode(errors="surrogateescape")

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def error(self):
        document = json.loads(self.err)
        assert list(document) == ["error"] and list(document["error"]) == ["code", "message"], document
        return document["error"]["code"]


def run(*arguments, stdin=b"", environment=None, timeout=60, **more):
    """Runs the program with nothing of the tester's own surroundings but the sanitizers' options."""
    surroundings = {name: os.environ[name] for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS") if name in os.environ}
    surroundings.update({"HOME": "/nonexistent", "TZ": "Europe/Berlin"})
    surroundings.update(environment or {})
    finished = subprocess.run([PROGRAM, *map(os.fspath, arguments)], input=stdin, env=surroundings,
                              capture_output=True, timeout=timeout, check=False, **more)
    return Run(finished)


@functools.cache
def made_profile():
    """The shelf with a new profile, and what init said of it. Made once: stretching a passphrase takes its time."""
    shelf = Path(tempfile.mkdtemp(prefix="homewardctl-"))
    atexit.register(shutil.rmtree, shelf, ignore_errors=True)
    (shelf / "passphrase").write_text(PASSPHRASE + "\n")
    made = run("--json", "--profile", shelf / "made", "--passphrase-file", shelf / "passphrase", "--now", NOW, "init")
    assert made.exit == 0, made.err
    (shelf / "code").write_text(made.json["recoveryCode"])
    return shelf, made.json


class HomewardctlTest(unittest.TestCase):
    """Each test has a copy of the profile for itself."""

    def setUp(self):
        self.shelf, self.init_answer = made_profile()
        self.passphrase_file = self.shelf / "passphrase"
        self.code_file = self.shelf / "code"
        self.folder = Path(tempfile.mkdtemp(dir=self.shelf))
        self.profile = self.folder / "profile"
        shutil.copytree(self.shelf / "made", self.profile)

    def ctl(self, *arguments, now=NOW, **more):
        """With JSON and the recovery code, which costs no half second as the passphrase does."""
        return run("--json", "--profile", self.profile, "--recovery-code-file", self.code_file, "--now", now,
                   *arguments, **more)

    def change_diary(self, sql):
        """What a later edition or a damaged disk may leave behind."""
        subprocess.run([os.environ["CHANGE_DIARY"], self.profile, self.code_file, sql], check=True)

    def answer(self, *arguments, **more):
        done = self.ctl(*arguments, **more)
        self.assertEqual((done.exit, done.err), (0, ""), arguments)
        return done.json

    def assert_refused(self, done, exit_code, code):
        self.assertEqual((done.exit, done.error if done.err else None, done.out), (exit_code, code, ""))

    def scores(self, *arguments):
        return [mood["score"] for mood in self.answer("mood", "list", *arguments)]
