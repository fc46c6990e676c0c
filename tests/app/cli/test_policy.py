"""clinic and policy: whose rules hold."""

import base64
import copy
import json
import unittest

from homewardctl import NOW
from treatment import SECRET, TreatmentTest

POLICY = {
    "format": 1, "clinic": "Lakeside Clinic", "version": 3,
    "routes": {"iv": {
        "after": [{"rule": "noDriving", "restMinutes": 2160, "nextDayFromMinutes": 480, "needsSleep": True,
                   "text": "No driving for 36 hours."},
                  {"rule": "noSauna", "text": "No sauna today."}],
        "observation": {"mode": "planned", "minutes": 90}}},
    "medicineLines": ["Tell us about lithium."],
}
CLINIC = {"kind": "clinic", "name": "Lakeside Clinic", "version": 3}


class PolicyTest(TreatmentTest):
    def file(self, policy):
        path = self.folder / "policy.json"
        path.write_text(policy if isinstance(policy, str) else json.dumps(policy))
        return path

    def changed(self, **rule):
        """The policy with fields of its driving rule replaced; None takes one away."""
        policy = copy.deepcopy(POLICY)
        driving = policy["routes"]["iv"]["after"][0]
        driving.update(rule)
        policy["routes"]["iv"]["after"][0] = {field: value for field, value in driving.items() if value is not None}
        return policy

    def assert_policy_refused(self, policy, code):
        file = self.file(policy)
        for command in ("check", "take"):
            self.assert_refused(self.ctl("policy", command, file), 4, code)


class ThePolicy(PolicyTest):
    def test_is_the_general_one_until_the_clinic_sends_its_own(self):
        shown = self.answer("policy", "show")

        self.assertEqual(shown["source"], {"kind": "builtIn", "name": "general rules", "version": 1})
        self.assertEqual(sorted(shown["policy"]["routes"]), ["esketamine", "im", "iv", "oral"])
        self.assertIn("No driving, and no cycling in traffic: 24 h after dosing, not before 06:00 on the next day, and "
                      "after a night's sleep", self.words("policy", "show"))

    def test_is_checked_without_being_taken(self):
        checked = self.answer("policy", "check", self.file(POLICY))

        self.assertEqual((list(checked), checked["source"]), (["source", "warnings", "policy"], CLINIC))
        self.assertEqual(checked["warnings"], [])
        self.assertEqual(self.answer("policy", "show")["source"]["kind"], "builtIn")

    def test_of_the_clinic_holds_from_then_on_and_is_named(self):
        self.answer("policy", "take", self.file(POLICY))
        self.dosed()

        status = self.rules("2026-03-02T11:00:00+01:00")
        rules = {rule["rule"]: rule for rule in status["restrictions"]}

        self.assertEqual(rules["noDriving"]["source"], CLINIC)
        self.assertEqual((rules["noDriving"]["until"], rules["noDriving"]["text"]),
                         ("2026-03-03T22:45:00+01:00", "No driving for 36 hours."))
        self.assertEqual(rules["noAlcohol"]["source"]["kind"], "builtIn")
        self.assertEqual(status["others"], [{"kind": "noSauna", "text": "No sauna today."}])
        self.assertIn("Tell us about lithium.", status["medicineLines"])
        self.assertEqual((status["observation"]["until"], status["observation"]["source"]),
                         ("2026-03-02T12:15:00+01:00", CLINIC))
        text = self.words("rules", "status", now="2026-03-02T11:00:00+01:00")
        self.assertIn("In its words: No driving for 36 hours. [your clinic's rule: Lakeside Clinic, version 3]", text)
        self.assertIn("Your clinic also says: No sauna today.", text)

    def test_cannot_take_a_rule_away_by_leaving_it_out(self):
        policy = copy.deepcopy(POLICY)
        policy["routes"]["iv"]["after"] = [{"rule": "noAlcohol", "restMinutes": 1440}]
        self.answer("policy", "take", self.file(policy))
        self.dosed()

        driving = self.rule("noDriving", "2026-03-02T11:00:00+01:00")

        self.assertEqual((driving["state"], driving["source"]["kind"]), ("active", "builtIn"))

    def test_that_is_stricter_holds_for_a_session_under_way_too(self):
        self.dosed()
        self.answer("policy", "take", self.file(POLICY), now="2026-03-02T11:00:00+01:00")

        self.assertEqual(self.rule("noDriving", "2026-03-02T11:01:00+01:00")["until"], "2026-03-03T22:45:00+01:00")

    def test_is_refused_where_it_cannot_be_meant(self):
        twice = copy.deepcopy(POLICY)
        twice["routes"]["iv"]["after"].append({"rule": "noDriving", "restMinutes": 2160})
        for policy, code in (
                (self.changed(restMinutes=-1), "policyNegative"),
                (self.changed(restMinutes=4321), "policyTooLong"),
                (self.changed(restMinutes=10 ** 30), "policyTooLong"),
                (self.changed(restMinutes=719), "policyBelowFloor"),
                (self.changed(nextDayFromMinutes=1440), "policyTimeOfDay"),
                (self.changed(nextDayFromMinutes=None), "policySleepWithoutNextDay"),
                (self.changed(restMinutes="24 h"), "policyWrongForm"), (self.changed(restMinutes=None), "policyWrongForm"),
                (self.changed(text="x" * 501), "policyTextTooLong"), (twice, "policyDuplicate"),
                ({**POLICY, "clinic": " "}, "policyNoName"), ({**POLICY, "version": 0}, "policyBadVersion"),
                ({**POLICY, "routes": {}}, "policyEmpty"), ({**POLICY, "format": 2}, "policyNewerFormat"),
                ("", "policyNotJson"), ("[" * 100_000, "policyNotJson"), ("null", "policyWrongForm"),
                (" " * 1_100_000, "policyTooLarge")):
            with self.subTest(code=code):
                self.assert_policy_refused(policy, code)
        self.assertEqual(self.answer("policy", "show")["source"]["kind"], "builtIn")

    def test_that_loosens_esketamine_is_refused_and_the_floor_holds(self):
        self.answer("policy", "take", self.file(POLICY))
        loose = {**POLICY, "version": 4, "routes": {"esketamine": {
            "after": [{"rule": "noDriving", "restMinutes": 1440}], "observation": {"mode": "atLeast", "minutes": 120}}}}
        self.assert_policy_refused(loose, "policyBelowFloor")
        short = {**POLICY, "version": 4, "routes": {"esketamine": {
            "after": [{"rule": "noAlcohol", "restMinutes": 1440}], "observation": {"mode": "atLeast", "minutes": 60}}}}
        self.assert_policy_refused(short, "policyBelowFloor")

        self.assertEqual(self.answer("policy", "show")["source"], CLINIC)
        self.dosed(route="esketamine")
        self.assertTrue(self.rule("noDriving", "2026-03-02T11:00:00+01:00")["needsSleep"])

    def test_that_names_its_rule_when_it_is_refused(self):
        done = self.ctl("policy", "take", self.file(self.changed(restMinutes=60)))

        self.assertIn("(iv, noDriving)", json.loads(done.err)["error"]["message"])

    def test_below_a_day_is_taken_with_a_warning_to_staff(self):
        taken = self.answer("policy", "take", self.file(self.changed(restMinutes=720)))

        self.assertEqual(taken["warnings"], [{"route": "iv", "rule": "noDriving"}])
        self.assertIn("Warning to staff: under 24 h (iv, noDriving)",
                      self.words("policy", "check", self.file(self.changed(restMinutes=720))))

    def test_comes_from_a_file_or_standard_input(self):
        self.assertEqual(self.answer("policy", "check", "-", stdin=json.dumps(POLICY).encode())["source"], CLINIC)
        self.assert_refused(self.ctl("policy", "check", self.folder / "missing"), 7, "noSuchFile")
        self.assert_refused(self.ctl("policy", "take", self.folder), 4, "fileUnreadable")
        done = self.ctl("policy", "take", "-", "--recovery-code-file", "-", stdin=b"{}")
        self.assertEqual(done.exit, 2)

    def test_cannot_steer_the_terminal(self):
        hostile = {**self.changed(text="\u001b[2Jgone\u202e"), "clinic": "Lake\u001b[31m"}
        self.answer("policy", "take", self.file(hostile))
        self.dosed()

        for text in (self.words("rules", "status", now="2026-03-02T11:00:00+01:00"), self.words("policy", "show")):
            self.assertNotIn("\u001b", text)
            self.assertNotIn("\u202e", text)


class TheClinic(PolicyTest):
    def test_is_not_there_before_it_is_entered(self):
        self.assert_refused(self.ctl("clinic", "show"), 7, "noClinic")

    def test_is_kept_as_it_was_entered(self):
        clinic = self.set_clinic("--hours", "Mon to Fri 8 to 18")

        self.assertEqual(clinic, {"name": "Lakeside Clinic", "phone": "030 1234", "hours": "Mon to Fri 8 to 18",
                                  "hasStaffCode": False})
        self.assertEqual(self.answer("clinic", "show"), clinic)

    def test_is_copied_for_the_locked_app_without_its_name(self):
        self.set_clinic("--hours", "8 to 18")
        text = (self.profile / "contacts.json").read_text()

        self.assertEqual(json.loads(text), {"people": [], "clinic": {"phone": "030 1234", "hours": "8 to 18"}})
        self.answer("clinic", "set", "--phone", "030 9999")
        self.assertIn("030 9999", (self.profile / "contacts.json").read_text())

    def test_keeps_what_is_not_named(self):
        self.pair()

        clinic = self.answer("clinic", "set", "--phone", "030 9999")

        self.assertEqual(clinic, {"name": "Lakeside Clinic", "phone": "030 9999", "hours": None, "hasStaffCode": True})

    def test_is_refused_where_it_could_not_be_called(self):
        for arguments, code in ((("--name", "", "--phone", "1"), "clinicWithoutName"),
                                (("--name", "Lakeside", "--phone", "none"), "clinicWithoutPhone"),
                                (("--name", "x" * 10_000, "--phone", "1"), "clinicTooLong"),
                                (("--name", b"\xff", "--phone", "1"), "clinicNotText")):
            with self.subTest(arguments=arguments):
                self.assert_refused(self.ctl("clinic", "set", *arguments), 4, code)
        self.assert_refused(self.ctl("clinic", "set"), 2, "usage")
        self.assert_refused(self.ctl("clinic", "show"), 7, "noClinic")

    def test_has_a_secret_that_comes_back_out_nowhere(self):
        self.pair()
        secret = base64.b32encode(SECRET).decode()

        for arguments in (("clinic", "show"), ("outbox", "list"), ("policy", "show")):
            self.assertNotIn(secret, self.ctl(*arguments).out)
        for file in self.profile.iterdir():
            self.assertNotIn(SECRET, file.read_bytes())

    def test_refuses_a_secret_that_is_none(self):
        file = self.folder / "secret"
        for content, code in ((b"not base32!", "staffSecretNotBase32"), (b"GEZDGNBV", "staffSecretTooShort"),
                              (b"", "staffSecretTooShort"), (b"A" * 5000, "staffSecretUnreadable")):
            file.write_bytes(content)
            with self.subTest(content=content[:20]):
                self.assert_refused(self.ctl("clinic", "set", "--name", "L", "--phone", "1", "--staff-secret-file", file),
                                    4, code)
        self.assert_refused(self.ctl("clinic", "set", "--staff-secret-file", self.folder / "missing"), 4,
                            "staffSecretUnreadable")

    def test_takes_the_secret_from_standard_input(self):
        done = self.answer("clinic", "set", "--name", "L", "--phone", "1", "--staff-secret-file", "-",
                           stdin=base64.b32encode(SECRET))

        self.assertTrue(done["hasStaffCode"])


if __name__ == "__main__":
    unittest.main()
