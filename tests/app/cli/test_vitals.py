"""vitals and side-effect."""

import unittest

from homewardctl import NOW
from treatment import NOBODY, TreatmentTest

VITALS_FIELDS = ["id", "at", "zone", "systolic", "diastolic", "heartRate", "saturation", "measuredBy", "session",
                 "recordedAt"]
REPORT_FIELDS = ["id", "at", "zone", "effect", "name", "severity", "session", "recordedAt"]


class VitalSigns(TreatmentTest):
    def add(self, *arguments, now=NOW):
        return self.answer("vitals", "add", *arguments, now=now)

    def test_are_saved_as_they_were_read_out(self):
        vitals = self.add("--systolic", "128", "--diastolic", "84", "--heart-rate", "72", "--spo2", "98", "--by", "KM",
                          "--at", "2026-03-01T11:30:00Z")

        self.assertEqual(list(vitals), VITALS_FIELDS)
        vitals.pop("id")
        self.assertEqual(vitals, {"at": "2026-03-01T12:30:00+01:00", "zone": "Europe/Berlin", "systolic": 128,
                                  "diastolic": 84, "heartRate": 72, "saturation": 98, "measuredBy": "KM",
                                  "session": None, "recordedAt": "2026-03-01T13:00:00+01:00"})

    def test_may_be_one_number_alone(self):
        vitals = self.add("--spo2", "100")

        self.assertEqual((vitals["saturation"], vitals["systolic"], vitals["heartRate"]), (100, None, None))

    def test_belong_to_the_session_under_way_or_the_one_that_is_named(self):
        session = self.dosed()
        other = self.plan("2026-03-09T10:00:00+01:00")

        self.assertEqual(self.add("--heart-rate", "72", now="2026-03-02T11:00:00+01:00")["session"], session["id"])
        self.assertEqual(self.add("--heart-rate", "72", "--session", other["id"],
                                  now="2026-03-02T11:00:00+01:00")["session"], other["id"])
        self.assertIsNone(self.add("--heart-rate", "72", now="2026-03-20T11:00:00+01:00")["session"])

    def test_are_asked_again_where_no_person_has_them(self):
        for arguments, code in (
                ((), "noVitals"), (("--systolic", "120"), "halfPressure"), (("--diastolic", "80"), "halfPressure"),
                (("--systolic", "80", "--diastolic", "120"), "systolicNotAbove"),
                (("--systolic", "80", "--diastolic", "80"), "systolicNotAbove"),
                (("--systolic", "1200", "--diastolic", "80"), "pressureOutOfRange"),
                (("--systolic", "120.5", "--diastolic", "80"), "pressureOutOfRange"),
                (("--heart-rate", "0"), "heartRateOutOfRange"), (("--heart-rate=-72",), "heartRateOutOfRange"),
                (("--heart-rate", "abc"), "heartRateOutOfRange"), (("--spo2", "101"), "saturationOutOfRange"),
                (("--spo2", "0"), "saturationOutOfRange"), (("--spo2", "99999999999"), "saturationOutOfRange"),
                (("--spo2", ""), "saturationOutOfRange"), (("--spo2", "98", "--by", "x" * 121), "invalidText"),
                (("--spo2", "98", "--by", b"\xff"), "invalidText"), (("--spo2", "98", "--session", "7"), "invalidId"),
                (("--spo2", "98", "--at", "2026-03-01T12:00:01Z"), "inTheFuture")):
            with self.subTest(arguments=arguments):
                self.assert_refused(self.ctl("vitals", "add", *arguments), 4, code)
        self.assert_refused(self.ctl("vitals", "add", "--spo2", "98", "--session", NOBODY), 7, "noSuchSession")
        self.assertEqual(self.answer("vitals", "list"), [])

    def test_are_listed_newest_first_and_never_judged(self):
        first = self.add("--systolic", "190", "--diastolic", "110", "--at", "2026-03-01T10:00:00Z")
        second = self.add("--spo2", "85", "--at", "2026-03-01T11:00:00Z")

        self.assertEqual(self.answer("vitals", "list"), [second, first])
        self.assertEqual(self.words("vitals", "list"),
                         "2026-03-01 12:00 (Europe/Berlin)  oxygen saturation 85 %\n"
                         "2026-03-01 11:00 (Europe/Berlin)  blood pressure 190/110 mmHg\n")

    def test_are_queued_for_the_clinic(self):
        vitals = self.add("--spo2", "98")

        row = self.answer("outbox", "list")[-1]

        self.assertEqual((row["entity"], row["id"], row["operation"]), ("vitals", vitals["id"], "create"))


class SideEffects(TreatmentTest):
    def add(self, effect, severity, *more, now=NOW):
        return self.answer("side-effect", "add", "--effect", effect, "--severity", severity, *more, now=now)

    def test_are_saved_with_their_code_and_severity(self):
        report = self.add("nausea", "mild", "--at", "2026-03-01T11:30:00Z")

        self.assertEqual(list(report), REPORT_FIELDS)
        report.pop("id")
        self.assertEqual(report, {"at": "2026-03-01T12:30:00+01:00", "zone": "Europe/Berlin", "effect": "nausea",
                                  "name": "Nausea", "severity": "mild", "session": None,
                                  "recordedAt": "2026-03-01T13:00:00+01:00"})

    def test_belong_to_the_session_until_its_last_rule_ends(self):
        session = self.dosed()

        self.assertEqual(self.add("dizzy", "moderate", now="2026-03-02T11:00:00+01:00")["session"], session["id"])
        self.assertEqual(self.add("dizzy", "none", now="2026-03-02T22:00:00+01:00")["session"], session["id"])

    def test_are_of_the_checklist_alone(self):
        for effect, severity, code in (("hunger", "mild", "unknownEffect"), ("", "mild", "unknownEffect"),
                                       ("Nausea", "mild", "unknownEffect"), ("nausea", "bad", "invalidSeverity"),
                                       ("nausea", "", "invalidSeverity"), ("nausea", "3", "invalidSeverity")):
            with self.subTest(effect=effect, severity=severity):
                done = self.ctl("side-effect", "add", "--effect", effect, "--severity", severity)
                self.assert_refused(done, 4, code)
        self.assert_refused(self.ctl("side-effect", "add", "--effect", "nausea"), 2, "usage")
        self.assert_refused(self.ctl("side-effect", "add", "--effect", "nausea", "--severity", "mild", "--session",
                                     NOBODY), 7, "noSuchSession")
        self.assertEqual(self.answer("side-effect", "list"), [])

    def test_are_listed_newest_first_with_every_answer(self):
        first = self.add("nausea", "severe", "--at", "2026-03-01T10:00:00Z")
        second = self.add("nausea", "none", "--at", "2026-03-01T11:00:00Z")

        self.assertEqual(self.answer("side-effect", "list"), [second, first])

    def test_have_a_checklist_that_begins_with_what_cannot_wait(self):
        items = self.answer("side-effect", "items")

        self.assertEqual(len(items), 30)
        self.assertEqual(items[0], {"code": "nausea", "group": "stomach", "name": "Nausea", "snomed": "422587007"})
        self.assertEqual([item["code"] for item in items if item["snomed"] is None], ["unreal", "timeOdd", "unsteady"])
        text = self.words("side-effect", "items")
        self.assertTrue(text.startswith("Call your emergency number at once for: chest pain"))

    def test_that_are_severe_are_for_the_clinic_to_know(self):
        self.assertIn("Please tell your clinic.",
                      self.words("side-effect", "add", "--effect", "headache", "--severity", "severe"))
        self.assertNotIn("clinic", self.words("side-effect", "add", "--effect", "headache", "--severity", "mild"))


if __name__ == "__main__":
    unittest.main()
