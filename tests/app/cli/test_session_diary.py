"""diary add, edit, share, keep-private, remove and bring-back; list and search with check-ins among them."""

import unittest

from homewardctl import NOW, HomewardctlTest, run

NO_ENTRY = "019ca84f-4e80-7c1c-b9ab-2f1d0c6e9a11"
FIELDS = ["id", "at", "zone", "day", "text", "stage", "score", "sessionId", "shared", "kind"]


class TheSessionDiary(HomewardctlTest):
    def add(self, text, *more, **options):
        return self.answer("diary", "add", "--text", text, *more, **options)

    def texts(self, *arguments):
        return [entry["text"] for entry in self.answer("diary", "list", *arguments)]

    def found(self, *words):
        return [entry["text"] for entry in self.answer("diary", "search", *words)]

    def queue(self):
        return [(row["id"], row["operation"]) for row in self.answer("outbox", "list") if row["entity"] == "diary"]

    def test_keeps_an_entry_as_it_was_written(self):
        session = self.answer("session", "add", "--route", "iv", "--at", "2026-03-02T10:00:00+01:00")["id"]

        entry = self.add("It was\nwide", "--stage", "before", "--session", session, "--at", "2026-03-01T09:00:00Z")

        self.assertEqual(list(entry), FIELDS)
        entry_id = entry.pop("id")
        self.assertEqual(entry, {"at": "2026-03-01T10:00:00+01:00", "zone": "Europe/Berlin", "day": "2026-03-01",
                                 "text": "It was\nwide", "stage": "before", "score": None, "sessionId": session,
                                 "shared": False, "kind": "entry"})
        self.assertEqual(self.answer("diary", "list"), [{"id": entry_id, **entry}])

    def test_takes_words_from_standard_input(self):
        self.assertEqual(self.add("-", stdin="Über\nsea\n".encode())["text"], "Über\nsea")

    def test_takes_a_hundred_thousand_words(self):
        words = ("sea " * 99_999 + "hill").encode()

        entry = self.add("-", stdin=words)

        self.assertEqual(entry["text"].encode(), words)
        hit = self.answer("diary", "search", "hill")[0]
        self.assertLess(len(hit["excerpt"]), 800)

    def test_refuses_words_that_cannot_be_kept(self):
        for words in (b"", b"\xff", b"a\x00b", b"a" * (4 * 1024 * 1024 + 1)):
            with self.subTest(words=words[:9]):
                done = self.ctl("diary", "add", "--text", "-", stdin=words)
                self.assert_refused(done, 4, "invalidWords")
        self.assertEqual(self.texts(), [])

    def test_refuses_what_makes_no_sense(self):
        for arguments, code in (
                (("--stage", "Before"), "invalidStage"), (("--stage", ""), "invalidStage"),
                (("--session", "x"), "invalidId"), (("--at", "2026-03-01T12:00:01Z"), "inTheFuture")):
            with self.subTest(arguments=arguments):
                self.assert_refused(self.ctl("diary", "add", "--text", "a", *arguments), 4, code)
        self.assert_refused(self.ctl("diary", "add", "--text", "a", "--session", NO_ENTRY), 7, "noSuchSession")
        self.assert_refused(self.ctl("diary", "add"), 2, "usage")
        self.assert_refused(self.ctl("diary", "list", "--stage", "late"), 4, "invalidStage")

    def test_shows_words_of_check_ins_and_entries_together(self):
        self.answer("mood", "add", "--score", "3", "--at", "2026-02-01T08:00:00Z", "--note", "sea and rain")
        self.answer("mood", "add", "--score", "4", "--at", "2026-02-01T09:00:00Z")
        self.add("The sea", "--at", "2026-01-31T08:00:00Z")
        self.add("The hill", "--at", "2026-02-02T08:00:00Z", "--stage", "integration")

        self.assertEqual(self.texts(), ["The hill", "sea and rain", "The sea"])
        self.assertEqual(self.texts("--stage", "free"), ["sea and rain", "The sea"])
        self.assertEqual(self.texts("--stage", "integration"), ["The hill"])
        self.assertEqual(self.texts("--from", "2026-02-01"), ["The hill", "sea and rain"])
        self.assertEqual(self.texts("--to", "2026-02-01T08:00:00Z"), ["sea and rain", "The sea"])
        self.assertEqual([entry["kind"] for entry in self.answer("diary", "search", "SEA")], ["note", "entry"])

    def test_says_where_the_words_were_found(self):
        self.add("Über the sea, the sea")
        self.answer("mood", "add", "--score", "3", "--note", "sea")

        entry, note = sorted(self.answer("diary", "search", "sea"), key=lambda found: found["kind"])

        self.assertEqual(list(entry), FIELDS + ["excerpt", "hits"])
        self.assertEqual(list(note), list(entry))
        self.assertEqual(entry["excerpt"], "Über the sea, the sea")
        excerpt = entry["excerpt"].encode()
        self.assertEqual([excerpt[hit["from"]:hit["from"] + hit["length"]] for hit in entry["hits"]], [b"sea", b"sea"])
        self.assertEqual((note["excerpt"], note["hits"]), (None, None))

    def test_changes_words_under_the_same_id(self):
        entry = self.add("first", "--stage", "after")

        changed = self.answer("diary", "edit", entry["id"], "--text", "second", now="2026-03-01T13:00:00Z")

        self.assertEqual(changed, {**entry, "text": "second"})
        self.assertEqual(self.found("first"), [])
        self.assertEqual(self.found("second"), ["second"])
        moved = self.answer("diary", "edit", entry["id"], "--text", "second", "--stage", "free")
        self.assertEqual(moved["stage"], "free")
        self.assert_refused(self.ctl("diary", "edit", entry["id"], "--text", ""), 4, "invalidWords")
        self.assert_refused(self.ctl("diary", "edit", NO_ENTRY, "--text", "a"), 7, "noSuchEntry")
        self.assert_refused(self.ctl("diary", "edit", "x", "--text", "a"), 4, "invalidId")

    def test_tells_the_clinic_of_what_is_shared_alone(self):
        self.add("mine")
        ours = self.add("ours", "--share")
        self.assertTrue(ours["shared"])
        self.assertEqual(self.queue(), [(ours["id"], "create")])

        self.assertFalse(self.answer("diary", "keep-private", ours["id"])["shared"])
        self.answer("diary", "edit", ours["id"], "--text", "mine again")
        self.assertTrue(self.answer("diary", "share", ours["id"])["shared"])

        self.assertEqual([operation for _, operation in self.queue()], ["create", "withdraw", "create"])

    def test_removes_and_brings_back(self):
        entry = self.add("here")

        self.assertEqual(self.answer("diary", "remove", entry["id"]), {"id": entry["id"], "removed": True})

        self.assertEqual(self.texts(), [])
        self.assertEqual(self.found("here"), [])
        for step in ("remove", "share", "keep-private"):
            self.assert_refused(self.ctl("diary", step, entry["id"]), 7, "noSuchEntry")
        self.assertEqual(self.answer("diary", "bring-back", entry["id"]), entry)
        self.assertEqual(self.texts(), ["here"])
        self.assert_refused(self.ctl("diary", "bring-back", NO_ENTRY), 7, "noSuchEntry")
        self.assertTrue(self.answer("check")["ok"])

    def test_shows_nothing_that_steers_a_terminal(self):
        self.add("\x1b[31m red\u202e")

        for command in (("list",), ("search", "red")):
            shown = self.ctl_text("diary", *command)
            self.assertNotIn("\x1b", shown)
            self.assertNotIn("\u202e", shown)
            self.assertIn("red", shown)

    def ctl_text(self, *arguments):
        done = run("--profile", self.profile, "--recovery-code-file", self.code_file, "--now", NOW, *arguments)
        self.assertEqual(done.exit, 0)
        return done.out


if __name__ == "__main__":
    unittest.main()
