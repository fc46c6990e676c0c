"""ride verify: the confirmation in the hands of somebody else."""

import base64
import json
import unittest

from homewardctl import PASSPHRASE, run
from treatment import TreatmentTest

HANDED_OVER = "2026-03-02T13:05:00+01:00"
NO_DRIVING_UNTIL = "2026-03-03T10:45:00+01:00"


def decoded(part):
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def encoded(content):
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


class TheConfirmation(TreatmentTest):
    def setUp(self):
        super().setUp()
        self.ride = self.from_shelf("handed-over", self.hand_over)
        self.token = self.ride["token"]
        self.key = self.folder / "device.jwk"
        self.key.write_text(json.dumps(self.ride["publicKey"]))

    def hand_over(self):
        self.dosed()
        self.arrange("2026-03-02T12:50:00+01:00")
        self.answer("ride", "arrive", now="2026-03-02T13:00:00+01:00")
        return self.answer("ride", "hand-over", "--staff-initials", "KM", now=HANDED_OVER)

    def verify(self, token, *more, now="2026-03-02T14:00:00+01:00", **process):
        """Without any profile: a clinic has none."""
        return run("--json", "--profile", self.folder / "none", "--now", now, "ride", "verify", "--key", self.key,
                   *more, "--", token, **process)

    def assert_error(self, token, code, **more):
        self.assert_refused(self.verify(token, **more), 4, code)

    def test_says_who_takes_whom_home_until_when(self):
        done = self.verify(self.token)

        self.assertEqual((done.exit, done.err), (0, ""))
        self.assertEqual(done.json, {
            "valid": True, "session": self.ride["session"], "escort": "Ana", "relation": "sister", "method": "car",
            "proof": "staffInitials", "by": "KM", "at": HANDED_OVER, "noDrivingUntil": NO_DRIVING_UNTIL,
            "policyVersion": 1})

    def test_has_no_surname_phone_drug_or_diagnosis_in_it(self):
        claims = json.loads(decoded(self.token.split(".")[1]))

        self.assertEqual(list(claims), ["s", "n", "r", "m", "p", "b", "t", "u", "v", "k"])
        self.assertEqual((claims["n"], claims["r"], claims["b"]), ("Ana", "sister", "KM"))
        self.assertLessEqual(len(self.token), 300)

    def test_is_read_from_standard_input(self):
        done = self.verify("-", stdin=self.token.encode() + b"\n")

        self.assertTrue(done.json["valid"])

    def test_expires_with_the_driving_rule(self):
        self.assertEqual(self.verify(self.token, now="2026-03-03T10:44:59+01:00").exit, 0)
        self.assert_error(self.token, "tokenExpired", now=NO_DRIVING_UNTIL)

    def test_is_from_the_future_more_than_five_minutes_early(self):
        self.assertEqual(self.verify(self.token, now="2026-03-02T13:00:00+01:00").exit, 0)
        self.assert_error(self.token, "tokenFromTheFuture", now="2026-03-02T12:59:59+01:00")

    def test_is_malformed_where_it_is_cut_off_or_none(self):
        for token in (self.token[:-1], self.token[:-20], self.token[:60], self.token[1:], self.token + "A", "", "x",
                      self.token.rsplit(".", 1)[0], "x" * 100_000, self.token + "\n"):
            with self.subTest(token=token[:30], length=len(token)):
                self.assert_error(token, "tokenMalformed")
        self.assert_refused(self.verify("-", stdin=b"x" * 1_000_000), 4, "tokenMalformed")
        self.assert_refused(self.verify("-", stdin=b"\0" + self.token.encode()), 4, "tokenMalformed")

    def test_is_tampered_with_once_a_claim_is_another(self):
        head, payload, signature = self.token.split(".")
        forged = encoded(decoded(payload).replace(b"Ana", b"Eve"))

        self.assert_error(f"{head}.{forged}.{signature}", "tokenTampered")
        changed = ("B" if signature[10] == "A" else "A").join((signature[:10], signature[11:]))
        self.assert_error(f"{head}.{payload}.{changed}", "tokenTampered")

    def test_cannot_choose_its_algorithm(self):
        _, payload, signature = self.token.split(".")
        for head in (b'{"alg":"none"}', b'{"alg":"HS256"}', b'{"alg":"EdDSA","crit":["x"]}'):
            self.assert_error(f"{encoded(head)}.{payload}.{signature}", "tokenMalformed")
        self.assert_error(encoded(b'{"alg":"none"}') + f".{payload}.", "tokenMalformed")

    def test_of_another_profile_has_the_wrong_key(self):
        (self.folder / "other").mkdir()
        made = run("--json", "--profile", self.folder / "other" / "p", "--passphrase-file", "-", "init",
                   stdin=PASSPHRASE.encode())
        self.profile, self.code_file = self.folder / "other" / "p", self.folder / "other" / "code"
        self.code_file.write_text(made.json["recoveryCode"])
        other = self.hand_over()

        self.assert_error(other["token"], "wrongKey")
        self.assertNotEqual(other["publicKey"], self.ride["publicKey"])

    def test_needs_a_key_that_is_one(self):
        for content, code in (("", "notAKey"), ("{}", "notAKey"), ("[" * 1000, "notAKey"), ("\0", "notAKey"),
                              (" " * 100_000, "notAKey"), ('{"kty":"RSA","n":"AQAB","e":"AQAB"}', "otherKindOfKey"),
                              (json.dumps({**self.ride["publicKey"], "x": "AAAA"}), "notAKey")):
            self.key.write_text(content)
            with self.subTest(content=content[:40]):
                self.assert_error(self.token, code)
        self.key.unlink()
        self.assert_refused(self.verify(self.token), 7, "noSuchFile")
        self.key.mkdir()
        self.assert_refused(self.verify(self.token), 4, "fileUnreadable")

    def test_cannot_share_standard_input_with_its_key(self):
        done = run("--json", "ride", "verify", "-", "--key", "-", stdin=self.token.encode())

        self.assert_refused(done, 2, "usage")

    def test_says_in_words_what_it_is(self):
        done = run("--now", "2026-03-02T14:00:00+01:00", "ride", "verify", self.token, "--key", self.key)

        self.assertEqual(done.out, "This confirmation is valid. Ana (sister), car, handed over 2026-03-02 13:05 "
                                   "(Europe/Berlin), by staffInitials KM\n"
                                   "No driving at least until 2026-03-03 10:45 (Europe/Berlin).\n")

    def test_stays_the_same_however_often_it_is_shown(self):
        shown = self.answer("ride", "show", now="2026-03-02T18:00:00+01:00")

        self.assertEqual(shown["token"], self.token)


if __name__ == "__main__":
    unittest.main()
