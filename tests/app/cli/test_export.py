"""export csv by kind, and export fhir."""

import base64
import csv
import json
import unittest

from homewardctl import run
from treatment import TreatmentTest

AFTER = "2026-03-02T11:00:00+01:00"


class Tables(TreatmentTest):
    def table(self, kind, *more, entries, now=AFTER):
        file = self.folder / f"{kind}.csv"
        exported = self.answer("export", "csv", "--kind", kind, "--out", file, *more, now=now)
        self.assertEqual(exported, {"file": str(file), "entries": entries, "unreadable": 0})
        with file.open(newline="") as table:
            return list(csv.DictReader(table))

    def test_of_each_kind_may_be_empty(self):
        for kind in ("moods", "questionnaires", "side-effects", "vitals", "heart-rate", "sessions", "diary"):
            with self.subTest(kind=kind):
                self.assertEqual(self.table(kind, entries=0), [])
                self.assertTrue((self.folder / f"{kind}.csv").read_bytes().endswith(b"\r\n"))

    def test_hold_what_was_written_down_oldest_first(self):
        session = self.dosed()
        self.answer("vitals", "add", "--heart-rate", "72", "--at", "2026-03-02T10:50:00+01:00", now=AFTER)
        self.answer("vitals", "add", "--spo2", "98", "--at", "2026-03-02T10:40:00+01:00", now=AFTER)
        self.answer("side-effect", "add", "--effect", "nausea", "--severity", "mild", now=AFTER)

        first, second = self.table("vitals", entries=2)
        self.assertEqual((first["oxygen saturation (%)"], first["heart rate (per minute)"]), ("98", ""))
        self.assertEqual(second["heart rate (per minute)"], "72")
        self.assertEqual(second["session (id)"], session["id"])
        effect, = self.table("side-effects", entries=1)
        self.assertEqual((effect["effect (code)"], effect["severity (none to severe)"]), ("nausea", "mild"))
        self.assertEqual(effect["at (RFC 3339)"], "2026-03-02T11:00:00+01:00")
        row, = self.table("sessions", entries=1)
        self.assertEqual((row["route"], row["status"]), ("iv", "dosingEnded"))
        self.assertEqual(row["dosing ended (RFC 3339)"], "2026-03-02T10:45:00+01:00")

    def test_of_questionnaires_say_what_was_declined(self):
        self.answer("questionnaire", "answer", "gad7", "--answers", "0,1,-,2,0,0,1")
        self.answer("questionnaire", "answer", "gad7", "--answers", "1,1,1,2,0,0,0", "--at", "2026-02-01T12:00:00Z")

        whole, partial = self.table("questionnaires", entries=2)

        self.assertEqual((whole["total (points)"], whole["name of the total's range"]), ("5", "mild"))
        self.assertEqual((partial["item 3 (points or declined)"], partial["total (points)"], partial["declined items"]),
                         ("declined", "", "1"))
        self.assertEqual(partial["item 8 (points or declined)"], "")

    def test_of_the_diary_hold_private_entries_and_say_so(self):
        self.answer("diary", "add", "--text", "Mine", "--stage", "before", now=AFTER)
        self.answer("diary", "add", "--text", "=Ours", "--share", now=AFTER)
        gone = self.answer("diary", "add", "--text", "Gone", now=AFTER)
        self.answer("diary", "remove", gone["id"], now=AFTER)

        mine, ours = self.table("diary", entries=2)

        self.assertEqual((mine["text"], mine["stage"], mine["private or shared"]), ("Mine", "before", "private"))
        self.assertEqual((ours["text"], ours["stage"], ours["private or shared"]), ("'=Ours", "free", "shared"))

    def test_hold_the_days_that_are_asked_for(self):
        for day in ("01", "02", "03"):
            self.answer("vitals", "add", "--heart-rate", "72", "--at", f"2026-03-{day}T10:00:00+01:00",
                        now="2026-03-03T12:00:00Z")
        now = "2026-03-03T12:00:00Z"
        self.assertEqual(len(self.table("vitals", "--from", "2026-03-02", entries=2, now=now)), 2)
        self.assertEqual(len(self.table("vitals", "--to", "2026-03-01", entries=1, now=now)), 1)

    def test_are_of_a_known_kind(self):
        for kind in ("", "Moods", "everything", "moods|diary"):
            done = self.ctl("export", "csv", "--kind", kind, "--out", self.folder / "x.csv")
            self.assert_refused(done, 4, "unknownKind")
        self.assertFalse((self.folder / "x.csv").exists())


class WhatCannotBeRead(TreatmentTest):
    def setUp(self):
        super().setUp()
        for instrument, count in (("phq2", 2), ("gad7", 7)):
            self.answer("questionnaire", "answer", instrument, "--answers", ",".join(["1"] * count))
        self.change_diary("UPDATE questionnaire_response SET answers = 'x' WHERE instrument = 'phq2'")
        self.file = self.folder / "out"

    def exported(self, *what):
        return self.answer("export", *what, "--out", self.file)

    def test_is_said_beside_what_can(self):
        answer = self.exported("csv", "--kind", "questionnaires")

        self.assertEqual((answer["entries"], answer["unreadable"]), (1, 1))
        self.assertIn("gad7", self.file.read_text())
        self.assertEqual(self.exported("csv", "--kind", "moods")["unreadable"], 0)

    def test_is_said_of_a_bundle_and_of_the_page_for_the_clinic(self):
        self.assertEqual(self.exported("fhir")["unreadable"], 1)
        self.assertEqual(self.exported("pdf")["unreadable"], 1)

    def test_is_said_in_words(self):
        said = self.words("export", "csv", "--kind", "questionnaires", "--out", self.file)

        self.assertTrue(said.endswith("\n1 questionnaire on record could not be read and is left out. "
                                      "Nothing was deleted.\n"), said)


class Bundles(TreatmentTest):
    def bundle(self, *more, entries, now=AFTER):
        file = self.folder / "bundle.json"
        exported = self.answer("export", "fhir", "--out", file, *more, now=now)
        self.assertEqual(exported, {"file": str(file), "entries": entries, "unreadable": 0})
        return json.loads(file.read_text())

    def test_of_an_empty_diary_hold_a_patient_without_a_name(self):
        bundle = self.bundle(entries=0)

        self.assertEqual((bundle["resourceType"], bundle["type"]), ("Bundle", "collection"))
        patient, = bundle["entry"]
        self.assertEqual(sorted(patient["resource"]), ["identifier", "resourceType"])

    def test_are_the_same_each_time_but_for_the_clock(self):
        self.answer("mood", "add", "--score", "4")
        self.assertEqual(self.bundle(entries=1), self.bundle(entries=1))

    def test_hold_the_records_of_the_days_that_are_asked_for(self):
        self.answer("mood", "add", "--score", "4", "--at", "2026-02-01T12:00:00Z")
        self.answer("mood", "add", "--score", "5", "--at", "2026-02-02T12:00:00Z")

        mood = self.bundle("--from", "2026-02-02", entries=1)["entry"][1]["resource"]

        self.assertEqual(mood["valueQuantity"]["value"], 5)
        self.assertEqual(mood["effectiveDateTime"], "2026-02-02T13:00:00+01:00")

    def test_hold_no_note_of_a_check_in(self):
        self.answer("mood", "add", "--score", "4", "--note", "Nobody reads this")
        self.assertNotIn("Nobody", json.dumps(self.bundle(entries=1)))

    def test_hold_shared_diary_entries_and_no_trace_of_private_ones(self):
        shared = self.answer("diary", "add", "--text", "Fran\u00e7oise may read this", "--share")
        before = self.bundle(entries=1)
        self.answer("diary", "add", "--text", "Nobody reads this")

        self.assertEqual(self.bundle(entries=1), before)
        document = before["entry"][1]["resource"]
        self.assertEqual(document["identifier"][0]["value"], shared["id"])
        words = base64.b64decode(document["content"][0]["attachment"]["data"]).decode()
        self.assertEqual(words, "Fran\u00e7oise may read this")

        self.answer("diary", "keep-private", shared["id"])
        self.bundle(entries=0)

    def test_are_readable_by_their_owner_alone_and_replace_what_was_there(self):
        file = self.folder / "bundle.json"
        file.write_text("before")
        self.bundle(entries=0)
        self.assertEqual(file.stat().st_mode & 0o777, 0o600)

    def test_need_no_snomed(self):
        self.answer("side-effect", "add", "--effect", "nausea", "--severity", "mild")
        self.assertIn("snomed.info", json.dumps(self.bundle(entries=1)))
        self.assertNotIn("snomed.info", json.dumps(self.bundle("--without-snomed", entries=1)))

    def test_are_not_written_while_the_diary_is_locked(self):
        wrong = self.folder / "wrong"
        wrong.write_text("not the passphrase\n")
        for format_ in ("fhir", "csv"):
            file = self.folder / f"locked.{format_}"
            done = run("--json", "--profile", self.profile, "--passphrase-file", wrong, "export", format_, "--out", file)
            self.assert_refused(done, 3, "wrongSecret")
            self.assertFalse(file.exists())

    def test_are_not_written_where_nothing_can_be(self):
        (self.folder / "folder").mkdir()
        for place in (self.folder / "missing" / "x.json", self.folder / "folder", "/proc/x.json"):
            self.assert_refused(self.ctl("export", "fhir", "--out", place), 5, "notWritable")
        self.assert_refused(self.ctl("export", "fhir", "--out", self.profile / "diary.db"), 4, "insideProfile")
        self.assert_refused(self.ctl("export", "fhir", "--out", self.folder / "x", "--from", "2026-03-02", "--to",
                                     "2026-03-01"), 4, "invalidRange")
        self.assert_refused(self.ctl("export", "fhir"), 2, "usage")


if __name__ == "__main__":
    unittest.main()
