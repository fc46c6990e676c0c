"""A treatment day on the command line, for the tests beside this file."""

import base64
import hashlib
import hmac
import re
import shutil
import struct
from datetime import datetime

from homewardctl import NOW, HomewardctlTest, run

SECRET = b"12345678901234567890"  # that of RFC 6238, appendix B
FORBIDDEN = re.compile(r"\b(safe|normal|cleared|fit|missed|should|streak)\b", re.IGNORECASE)
NOBODY = "019ca84f-4e80-7c1c-b9ab-2f1d0c6e9a11"  # the id of nothing


def seconds(moment):
    return int(datetime.fromisoformat(moment.replace("Z", "+00:00")).timestamp())


def staff_code(moment, steps=0, secret=SECRET):
    """The six digits of RFC 6238, worked out apart from the program."""
    digest = hmac.new(secret, struct.pack(">Q", seconds(moment) // 30 + steps), hashlib.sha1).digest()
    offset = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[offset:offset + 4])[0] & 0x7fffffff) % 1_000_000:06d}"


class TreatmentTest(HomewardctlTest):
    _answers = {}  # of what lies on the shelf

    def from_shelf(self, name, make):
        """Gives the profile what `make` does to it, and the answer of that; done once, then taken from the shelf."""
        kept = self.shelf / name
        if kept.exists():
            shutil.rmtree(self.profile)
            shutil.copytree(kept, self.profile)
        else:
            self._answers[name] = make()
            shutil.copytree(self.profile, kept)
        return self._answers[name]

    def plan(self, at="2026-03-02T10:00:00+01:00", route="iv", *more, now=NOW):
        return self.answer("session", "add", "--route", route, "--at", at, *more, now=now)

    def step(self, session, word, at):
        """Written down at the moment at which it happens."""
        return self.answer("session", word, session["id"], now=at)

    def dosed(self, start="2026-03-02T10:05:00+01:00", end="2026-03-02T10:45:00+01:00", route="iv", **more):
        session = self.plan(start, route, **more)
        self.step(session, "start", start)
        return self.step(session, "end-dose", end)

    def rules(self, now, *more):
        return self.answer(*more, "rules", "status", now=now)

    def rule(self, name, now, *more):
        return next(rule for rule in self.rules(now, *more)["restrictions"] if rule["rule"] == name)

    def states(self, now, *more):
        return {rule["rule"]: rule["state"] for rule in self.rules(now, *more)["restrictions"]}

    def arrange(self, now, *more, name="Ana Silva"):
        return self.answer("ride", "arrange", "--name", name, "--relation", "sister", "--phone", "0151 2345",
                           "--method", "car", "--at", "2026-03-02T13:00:00+01:00", *more, now=now)

    def set_clinic(self, *more, now=NOW):
        return self.answer("clinic", "set", "--name", "Lakeside Clinic", "--phone", "030 1234", *more, now=now)

    def pair(self, now=NOW):
        """Gives the device the secret that the codes of staff come from."""
        file = self.folder / "secret"
        file.write_bytes(base64.b32encode(SECRET) + b"\n")
        return self.set_clinic("--staff-secret-file", file, now=now)

    def words(self, *arguments, now=NOW):
        """What a person reads: never one of the words that promise something."""
        done = run("--profile", self.profile, "--recovery-code-file", self.code_file, "--now", now, *arguments)
        self.assertEqual((done.exit, done.err), (0, ""), arguments)
        self.assertNotRegex(done.out.replace("a fit,", "a seizure,"), FORBIDDEN)  # the one use that promises nothing
        return done.out
