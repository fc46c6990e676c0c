"""What leaves as FHIR, judged by a validator that is not ours: the golden bundles, and a file that the program writes."""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(os.environ["HOMEWARD_SOURCE"])
sys.path.insert(0, str(SOURCE / "tests/app/cli"))

from treatment import TreatmentTest  # noqa: E402  (found by the line above)

BUNDLES = SOURCE / "tests/data/fhir"


def judge(*files):
    """Whether the files are valid, and what the validator says."""
    done = subprocess.run([os.environ["NODE"], SOURCE / "tests/sync/fhir/validate.cjs", SOURCE / "third_party/fhir", *files],
                          capture_output=True, text=True, timeout=240, check=False)
    return done.returncode == 0, done.stdout + done.stderr


class GoldenBundles(unittest.TestCase):
    def test_are_valid(self):
        valid, words = judge(*sorted(BUNDLES.glob("*.json")))
        self.assertTrue(valid, words)


class TheValidator(unittest.TestCase):
    """It would be of no use if it took everything."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = Path(folder.name) / "broken.json"
        self.bundle = json.loads((BUNDLES / "everything.json").read_text())

    def resource(self, kind, wanted=lambda resource: True):
        return next(entry["resource"] for entry in self.bundle["entry"]
                    if entry["resource"]["resourceType"] == kind and wanted(entry["resource"]))

    def assert_refused(self):
        self.file.write_text(json.dumps(self.bundle))
        valid, words = judge(self.file)
        self.assertFalse(valid, words)

    def test_refuses_an_observation_without_a_status(self):
        del self.resource("Observation")["status"]
        self.assert_refused()

    def test_refuses_a_member_that_fhir_does_not_know(self):
        self.resource("QuestionnaireResponse")["score"] = 7
        self.assert_refused()

    def test_refuses_a_number_where_a_text_belongs(self):
        self.resource("QuestionnaireResponse")["item"][0]["linkId"] = 7
        self.assert_refused()

    def test_refuses_a_blood_pressure_without_its_lower_half(self):
        pressure = self.resource("Observation", lambda one: "/bp" in str(one.get("meta")))
        pressure["component"].pop()
        self.assert_refused()

    def test_refuses_a_vital_sign_about_nobody(self):
        del self.resource("Observation", lambda one: "/heartrate" in str(one.get("meta")))["subject"]
        self.assert_refused()

    def test_refuses_what_refers_to_something_that_is_not_there(self):
        self.resource("Procedure")["asserter"]["reference"] = "urn:uuid:019ca84f-4e80-7c1c-b9ab-2f1d0c6e9a11"
        self.assert_refused()

    def test_refuses_a_time_that_is_none(self):
        self.resource("Observation")["effectiveDateTime"] = "on Sunday"
        self.assert_refused()


class ExportedBundles(TreatmentTest):
    def test_are_valid(self):
        self.answer("mood", "add", "--score", "4", "--energy", "3", "--sleep-hours", "7.33", "--note", "<b>\u202e & \"\t")
        self.answer("mood", "add", "--score", "0", "--at", "1900-01-02T00:00:00Z", "--zone", "Europe/Amsterdam")
        self.dosed()
        now = "2026-03-02T11:00:00+01:00"
        self.answer("vitals", "add", "--systolic", "128", "--diastolic", "84", "--heart-rate", "72", "--spo2", "98", "--by",
                    " ", now=now)
        for severity in ("none", "mild", "moderate", "severe"):
            self.answer("side-effect", "add", "--effect", "unsteady", "--severity", severity, now=now)
        self.answer("questionnaire", "answer", "phq9", "--answers", "2,3,2,2,1,3,1,0,1,2", "--at", "2026-03-01T09:00:00Z", now=now)
        self.answer("questionnaire", "answer", "phq9", "--answers", "0,1,0,2,1,0,1,0,0,-", "--at", now, now=now)
        self.answer("questionnaire", "answer", "gad7", "--answers", "0,1,-,2,0,0,1", "--at", now, now=now)
        self.answer("diary", "add", "--text", "Shared words \u202e\n", "--stage", "after", "--share", now=now)
        self.answer("diary", "add", "--text", "Private words", now=now)
        for more in ((), ("--without-snomed",)):
            file = self.folder / "bundle.json"
            exported = self.answer("export", "fhir", "--out", file, *more, now=now)
            self.assertEqual(exported, {"file": str(file), "entries": 12, "unreadable": 0})

            valid, words = judge(file)

            self.assertTrue(valid, words)
            codes = [entry["resource"]["code"]["coding"][0]["code"] for entry in json.loads(file.read_text())["entry"]
                     if entry["resource"]["resourceType"] == "Observation"]
            self.assertEqual((codes.count("44261-6"), codes.count("70274-6"), codes.count("course-since-baseline")), (2, 0, 1))


if __name__ == "__main__":
    unittest.main()
