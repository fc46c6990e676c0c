"""diary list and search, export and outbox."""

import csv
import unittest

from homewardctl import HomewardctlTest


class TheDiary(HomewardctlTest):
    def setUp(self):
        super().setUp()
        self.answer("mood", "add", "--score", "3", "--at", "2026-02-01T08:00:00Z", "--note", "A long walk, Über den Berg")
        self.answer("mood", "add", "--score", "4", "--at", "2026-02-02T08:00:00Z")
        self.answer("mood", "add", "--score", "5", "--at", "2026-02-03T08:00:00Z", "--note", "=Slept long")

    def scores_found(self, *words):
        return [entry["score"] for entry in self.answer("diary", "search", *words)]

    def test_lists_entries_that_have_words_newest_first(self):
        newest, oldest = self.answer("diary", "list")

        self.assertEqual(list(newest), ["id", "at", "zone", "day", "text", "stage", "score", "sessionId", "shared", "kind"])
        newest.pop("id")
        self.assertEqual(newest, {"at": "2026-02-03T09:00:00+01:00", "zone": "Europe/Berlin", "day": "2026-02-03",
                                  "text": "=Slept long", "stage": "free", "score": 5, "sessionId": None,
                                  "shared": False, "kind": "note"})
        self.assertEqual(oldest["score"], 3)
        self.assertEqual(len(self.answer("diary", "list", "--to", "2026-02-02")), 1)

    def test_finds_entries_by_all_words_and_the_beginning_of_the_last(self):
        self.assertEqual(self.scores_found("long"), [5, 3])
        self.assertEqual(self.scores_found("LONG", "wal"), [3])
        self.assertEqual(self.scores_found("uber"), [3])
        self.assertEqual(self.scores_found("long", "nowhere"), [])

    def test_takes_nothing_that_is_searched_for_as_an_operator(self):
        for words in ("NOT long", "long OR walk", "\"", "*", "text:long", "(", "'; DROP TABLE mood;--", "!!!", " "):
            with self.subTest(words=words):
                self.assertIsInstance(self.answer("diary", "search", "--", words), list)

    def test_refuses_words_that_are_no_text(self):
        self.assert_refused(self.ctl("diary", "search", b"\xff"), 4, "invalidWords")
        self.assert_refused(self.ctl("diary", "search"), 2, "usage")

    def test_is_exported_as_a_table(self):
        file = self.folder / "diary.csv"
        file.write_text("what was there before")

        self.assertEqual(self.answer("export", "csv", "--out", file), {"file": str(file), "entries": 3, "unreadable": 0})

        with file.open(newline="") as table:
            rows = list(csv.reader(table))
        self.assertEqual(len(rows), 4)
        self.assertEqual([row[4] for row in rows[1:]], ["3", "4", "5"])
        self.assertEqual(rows[3][-1], "'=Slept long")
        self.assertEqual(file.stat().st_mode & 0o777, 0o600)
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["diary.csv", "profile"])

    def test_is_exported_for_a_range_of_days(self):
        file = self.folder / "february.csv"
        self.assertEqual(self.answer("export", "csv", "--out", file, "--from", "2026-02-02", "--to",
                                     "2026-02-02")["entries"], 1)

    def test_is_not_exported_to_where_nothing_can_be_written(self):
        (self.folder / "folder").mkdir()
        for place in (self.folder / "missing" / "diary.csv", self.folder / "folder", "/proc/diary.csv"):
            with self.subTest(place=place):
                self.assert_refused(self.ctl("export", "csv", "--out", place), 5, "notWritable")

    def test_is_never_overwritten_by_its_own_export_or_backup(self):
        (self.folder / "link").symlink_to(self.profile)
        for place in (self.profile / "diary.db", self.profile / "new", self.folder / "link" / "vault.a"):
            for command in (("export", "csv"), ("backup",)):
                with self.subTest(place=place, command=command):
                    self.assert_refused(self.ctl(*command, "--out", place), 4, "insideProfile")
        self.assertEqual(self.scores(), [5, 4, 3])

    def test_queues_every_change_for_the_clinic_in_order(self):
        mood = self.answer("mood", "add", "--score", "9")
        self.answer("mood", "undo", mood["id"])

        rows = self.answer("outbox", "list")

        self.assertEqual(len(rows), 5)
        self.assertEqual([list(row) for row in rows], [["entity", "id", "operation", "state", "reason", "createdAt"]] * 5)
        self.assertEqual(rows[3:], [
            {"entity": "mood", "id": mood["id"], "operation": operation, "state": "waiting", "reason": None,
             "createdAt": "2026-03-01T12:00:00Z"} for operation in ("create", "withdraw")])


if __name__ == "__main__":
    unittest.main()
