"""import csv with the tables of a whole record."""

import csv
import io
import shutil
import unittest

from treatment import TreatmentTest

NOW = "2026-03-02T15:00:00+01:00"
KINDS = ("sessions", "moods", "questionnaires", "side-effects", "vitals", "heart-rate", "diary")  # sessions first: others are linked to them


class Tables(TreatmentTest):
    def setUp(self):
        super().setUp()
        self.from_shelf("all-kinds", self.fill)

    def fill(self):
        session = self.dosed()
        self.plan("2026-03-09T10:00:00+01:00", "esketamine", "--place", "=Room 2", now=NOW)
        self.answer("mood", "add", "--score", "4", "--note", "'-1 \"quoted\",\nand on", now=NOW)
        self.answer("questionnaire", "answer", "phq9", "--answers", "0,1,-,2,0,0,1,0,2", now=NOW)
        self.answer("questionnaire", "answer", "gad7", "--answers", "0,1,1,2,0,0,1", now=NOW)
        self.answer("side-effect", "add", "--effect", "nausea", "--severity", "mild", now=NOW)
        self.answer("vitals", "add", "--systolic", "128", "--diastolic", "84", "--by", "KM", "--at", "2026-03-02T10:50:00+01:00", now=NOW)
        self.answer("hr", "add", "--bpm", "72", "--at", "2026-03-02T12:15:00+01:00", now=NOW)
        self.answer("diary", "add", "--text", "Mine", "--session", session["id"], "--stage", "after", now=NOW)
        self.answer("diary", "add", "--text", "=Ours \u00fc", "--share", now=NOW)
        return session

    def use_new_profile(self):
        shutil.rmtree(self.profile)
        shutil.copytree(self.shelf / "made", self.profile)

    def exported(self, folder):
        (self.folder / folder).mkdir()
        for kind in KINDS:
            self.answer("export", "csv", "--kind", kind, "--out", self.folder / folder / f"{kind}.csv", now=NOW)
        return self.folder / folder

    def take(self, file, *more, **options):
        return self.answer("import", "csv", file, *more, now=NOW, **options)

    def test_come_back_in_an_empty_diary_as_they_were_and_once(self):
        old = self.exported("old")
        self.use_new_profile()

        for kind in KINDS:
            done = self.take(old / f"{kind}.csv")
            self.assertEqual((done["kind"], done["bad"], done["badRows"]), (kind, 0, []))
            self.assertGreater(done["new"], 0)
            self.assertEqual(done["madePrivate"], 1 if kind == "diary" else 0)

        new = self.exported("new")
        for kind in KINDS:
            text = (old / f"{kind}.csv").read_bytes()
            if kind == "diary":  # whom words are shown to is decided anew
                text = text.replace(b",shared,", b",private,")
            self.assertEqual((new / f"{kind}.csv").read_bytes(), text, kind)
        for kind in KINDS:
            again = self.take(old / f"{kind}.csv")
            self.assertEqual((again["new"], again["bad"]), (0, 0))
        self.assertTrue(self.answer("check")["ok"])
        entities = {row["entity"] for row in self.answer("outbox", "list")}
        self.assertEqual(entities, {"mood", "questionnaire", "sideEffect", "vitals", "heartRateReading", "session", "sessionStep"})

    def test_add_rules_that_hold(self):
        old = self.exported("old")
        self.use_new_profile()
        self.take(old / "sessions.csv")
        self.assertEqual(self.states("2026-03-02T16:00:00+01:00")["noDriving"], "active")
        self.assertEqual(self.states("2026-03-03T11:00:00+01:00")["noDriving"], "awaitingSleep")

    def test_are_known_to_the_diary_that_wrote_them(self):
        old = self.exported("old")
        for kind in KINDS:
            done = self.take(old / f"{kind}.csv")
            self.assertEqual((done["new"], done["bad"]), (0, 0))

    def test_may_have_gone_through_another_program(self):
        old = self.exported("old")
        for kind in KINDS:
            text = (old / f"{kind}.csv").read_bytes()
            rows = list(csv.DictReader(io.StringIO(text.decode(), newline="")))
            turned = io.StringIO(newline="")
            writer = csv.DictWriter(turned, [*reversed(rows[0]), "mine"], restval="x", quoting=csv.QUOTE_ALL)
            writer.writeheader()
            writer.writerows(rows)
            for changed in (b"\xef\xbb\xbf" + text, turned.getvalue().encode()):
                with self.subTest(kind=kind, beginning=changed[:5]):
                    path = self.folder / "changed.csv"
                    path.write_bytes(changed)
                    self.assertEqual((self.take(path)["alreadyHere"], self.take(path)["bad"]), (len(rows), 0))

    def test_of_a_dry_run_write_nothing(self):
        old = self.exported("old")
        self.use_new_profile()
        self.assertEqual(self.take(old / "sessions.csv", "--dry-run")["new"], 2)
        self.assertEqual(self.answer("session", "list", now=NOW), [])
        self.assertEqual(self.answer("outbox", "list"), [])

    def test_that_need_a_session_wait_for_it(self):
        old = self.exported("old")
        self.use_new_profile()
        done = self.take(old / "diary.csv")
        self.assertEqual((done["new"], done["badRows"]), (1, [{"line": 2, "reason": "noSession"}]))
        self.take(old / "sessions.csv")
        self.assertEqual(self.take(old / "diary.csv")["new"], 1)
        self.assertEqual(len(self.answer("diary", "list", now=NOW)), 2)

    def test_of_answers_that_ask_for_help_are_history(self):
        old = self.exported("old")
        self.use_new_profile()
        self.take(old / "questionnaires.csv")
        kept = {response["instrument"]: response for response in self.answer("questionnaire", "list", now=NOW)}
        self.assertIsNone(kept["phq9"]["total"])
        self.assertEqual(kept["gad7"]["total"], 5)

    def test_in_utf_16_are_refused(self):
        old = self.exported("old")
        path = self.folder / "utf16.csv"
        path.write_bytes((old / "sessions.csv").read_text(encoding="utf-8").encode("utf-16"))
        self.assert_refused(self.ctl("import", "csv", path, now=NOW), 4, "importNotUtf8")

    def test_say_for_people_what_came_in(self):
        old = self.exported("old")
        self.use_new_profile()
        self.assertEqual(self.words("import", "csv", old / "diary.csv", "--dry-run", now=NOW).splitlines(), [
            "A table of diary entries.", "New: 1, from 2026-03-02 to 2026-03-02.", "Already here: 0.", "Left out: 1.",
            "Diary entries come in private; shared where they come from: 1.",
            "  line 2: its session is not on record: import sessions first",
            "Nothing was saved: this was a look ahead."])


if __name__ == "__main__":
    unittest.main()
