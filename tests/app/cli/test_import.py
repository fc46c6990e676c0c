"""import csv and import daylio."""

import shutil
import unittest

from homewardctl import NOW, HomewardctlTest, run

HEAD = "full_date,date,weekday,time,mood,activities,note_title,note\n"
FIELDS = ["file", "kind", "dryRun", "new", "alreadyHere", "madePrivate", "bad", "badRows", "from", "to", "moods",
          "unknownMoods"]


class Imports(HomewardctlTest):
    def file(self, text, name="file.csv"):
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def daylio(self, rows, *more, **options):
        return self.answer("import", "daylio", self.file(HEAD + rows), *more, **options)


class OwnTables(Imports):
    def exported(self):
        self.answer("mood", "add", "--score", "3", "--note", "=1 \"quoted\",\nand on", "--at", "2026-02-01T08:00:00Z")
        self.answer("mood", "add", "--score", "8", "--energy", "2", "--sleep-hours", "7.33")
        file = self.folder / "moods.csv"
        self.answer("export", "csv", "--out", file)
        return file

    def test_come_back_as_they_were_in_another_diary_and_once(self):
        file = self.exported()
        before = self.answer("mood", "list")
        other = self.folder / "other"
        shutil.copytree(self.shelf / "made", other)
        self.profile = other

        self.assertEqual(self.answer("import", "csv", file), {
            "file": str(file), "kind": "moods", "dryRun": False, "new": 2, "alreadyHere": 0, "madePrivate": 0, "bad": 0,
            "badRows": [], "from": "2026-02-01", "to": "2026-03-01", "moods": [], "unknownMoods": []})

        self.assertEqual([{**mood, "recordedAt": None} for mood in self.answer("mood", "list")],
                         [{**mood, "recordedAt": None} for mood in before])
        again = self.answer("import", "csv", file)
        self.assertEqual((again["new"], again["alreadyHere"]), (0, 2))
        self.assertEqual(len(self.scores()), 2)
        self.assertTrue(self.answer("check")["ok"])

    def test_are_known_to_the_diary_that_wrote_them(self):
        self.assertEqual(self.answer("import", "csv", self.exported())["alreadyHere"], 2)
        self.assertEqual(len(self.scores()), 2)

    def test_may_have_gone_through_another_program(self):
        text = self.exported().read_bytes()
        for changed in (b"\xef\xbb\xbf" + text, text.replace(b"\r\n", b"\n"), text.replace(b"\r\n", b"\r")):
            with self.subTest(beginning=changed[:5]):
                seen = self.answer("import", "csv", self.file(changed), "--dry-run")
                self.assertEqual((seen["alreadyHere"], seen["bad"]), (2, 0))

    def test_name_the_rows_that_cannot_be_read(self):
        text = "at (RFC 3339),zone (IANA),score (0-10)\n2026-02-01T08:00:00Z,UTC,4\n2026-02-01,UTC,4\n2026-02-01T08:00:00Z,UTC,11\n"
        done = self.answer("import", "csv", self.file(text))
        self.assertEqual((done["new"], done["badRows"]),
                         (1, [{"line": 3, "reason": "time"}, {"line": 4, "reason": "score"}]))


class Daylio(Imports):
    ROWS = ("2026-02-28,28 February,Saturday,9:05 PM,rad,\"walk | friends\",\"A title\",\"First<br>second\"\n"
            "2026-02-27,27 February,Friday,08:10,meh,,,\n")

    def test_is_looked_at_before_it_is_taken_in(self):
        seen = self.daylio(self.ROWS, "--dry-run")

        self.assertEqual(list(seen), FIELDS)
        self.assertEqual(seen["kind"], "daylio")
        self.assertEqual((seen["dryRun"], seen["new"], seen["from"], seen["to"]), (True, 2, "2026-02-27", "2026-02-28"))
        self.assertEqual(seen["moods"], [{"name": name, "score": score} for name, score in
                                         (("rad", 9), ("good", 7), ("meh", 5), ("bad", 3), ("awful", 1))])
        self.assertEqual(self.scores(), [])

        self.assertEqual(self.daylio(self.ROWS), {**seen, "dryRun": False})
        newest = self.answer("mood", "list")[0]
        self.assertEqual((newest["at"], newest["zone"], newest["score"], newest["note"]),
                         ("2026-02-28T21:05:00+01:00", "Europe/Berlin", 9, "A title\nFirst\nsecond\nwalk | friends"))

    def test_is_read_on_the_clocks_of_the_zone(self):
        self.daylio(self.ROWS, "--zone", "Asia/Kathmandu")
        self.assertEqual(self.answer("mood", "list")[0]["at"], "2026-02-28T21:05:00+05:45")

    def test_doubles_nothing(self):
        self.daylio(self.ROWS)
        later = self.daylio("2026-03-01,,,08:10,good,,,\n" + self.ROWS)
        self.assertEqual((later["new"], later["alreadyHere"]), (1, 2))
        self.assertEqual(self.scores(), [7, 9, 5])

    def test_does_not_bring_back_what_was_taken_back(self):
        self.daylio(self.ROWS)
        for mood in self.answer("mood", "list"):
            self.answer("mood", "undo", mood["id"])
        self.assertEqual(self.daylio(self.ROWS)["alreadyHere"], 2)
        self.assertEqual(self.scores(), [])

    def test_takes_words_for_moods(self):
        rows = "2026-02-28,,,21:05,super,,,\n2026-02-27,,,21:05,so lala,,,\n"
        seen = self.daylio(rows, "--dry-run")
        self.assertEqual((seen["bad"], seen["unknownMoods"]), (2, ["so lala", "super"]))
        self.assertEqual(seen["badRows"][0], {"line": 2, "reason": "unknownMood"})

        self.daylio(rows, "--mood", "super=9", "--mood", "so lala=5")

        self.assertEqual(self.scores(), [9, 5])
        for word in ("super", "super=", "=9", "super=11", "super=x"):
            done = self.ctl("import", "daylio", self.file(HEAD), "--mood", word)
            self.assert_refused(done, 4, "invalidMoodWord")

    def test_says_for_people_what_it_did(self):
        done = run("--profile", self.profile, "--recovery-code-file", self.code_file, "--now", NOW, "import", "daylio",
                   self.file(HEAD + self.ROWS + "x\n"), "--dry-run")
        self.assertEqual(done.out.splitlines(), [
            "A table of check-ins of Daylio.", "New: 2, from 2026-02-27 to 2026-02-28.", "Already here: 0.", "Left out: 1.",
            "  line 4: more or fewer columns than the first line",
            "Moods are read as: rad 9, good 7, meh 5, bad 3, awful 1.", "Nothing was saved: this was a look ahead."])


class OtherFiles(Imports):
    def test_are_refused_and_change_nothing(self):
        utf16 = (HEAD + Daylio.ROWS).encode("utf-16")
        for content, code in ((b"", "importEmpty"), (b"\r\n\r\n", "importEmpty"), (utf16, "importNotUtf8"),
                              (HEAD.encode("utf-16-le"), "importNotUtf8"), (b"\x89PNG\r\n", "importOtherNames"),
                              (HEAD.replace(",", ";").encode(), "importOtherNames"), (b"a,b\n", "importOtherNames"),
                              (b"\"a\"b\n", "importOtherNames")):
            with self.subTest(content=content[:9]):
                self.assert_refused(self.ctl("import", "daylio", self.file(content)), 4, code)
                self.assert_refused(self.ctl("import", "csv", self.file(content)), 4, code)
        self.assert_refused(self.ctl("import", "csv", self.folder / "nothing"), 7, "noSuchFile")
        self.assert_refused(self.ctl("import", "csv", self.folder), 4, "fileUnreadable")
        self.assert_refused(self.ctl("import", "csv"), 2, "usage")
        self.assertEqual(self.scores(), [])

    def test_in_latin_1_give_the_rows_that_are_plain_and_name_the_others(self):
        rows = "2026-02-28,,,21:05,good,,,caf\u00e9\n2026-02-27,,,21:05,good,,,plain\n"
        done = self.answer("import", "daylio", self.file((HEAD + rows).encode("latin-1")))
        self.assertEqual((done["new"], done["badRows"]), (1, [{"line": 2, "reason": "notUtf8"}]))

        done = self.daylio(rows)  # the same file, saved as UTF-8
        self.assertEqual((done["new"], done["alreadyHere"]), (1, 1))

    def test_are_not_read_while_the_diary_is_locked(self):
        wrong = self.folder / "wrong"
        wrong.write_text("not the passphrase\n")
        done = run("--json", "--profile", self.profile, "--passphrase-file", wrong, "import", "daylio", self.file(HEAD))
        self.assert_refused(done, 3, "wrongSecret")


if __name__ == "__main__":
    unittest.main()
