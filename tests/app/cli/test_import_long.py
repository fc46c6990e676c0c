"""import csv and import daylio of long files."""

import os
import resource
import unittest

import test_import

PADDING = "," + 200 * "x" + "\n"  # a column that is nobody's


class LongFiles(test_import.Imports):
    KINDS = {  # names, a row that is good, one that is not
        "questionnaires": ("at (RFC 3339),zone (IANA),instrument,version,item 1 (points or declined),item 2 (points or declined)",
                           "2026-02-28T21:05:00Z,UTC,phq2,1,1,2", "2026-02-28T21:05:00Z,UTC,phq2,1,1,4"),
        "side-effects": ("at (RFC 3339),zone (IANA),effect (code),severity (none to severe)",
                         "2026-02-28T21:05:00Z,UTC,nausea,mild", "2026-02-28T21:05:00Z,UTC,hunger,mild"),
        "vitals": ("at (RFC 3339),zone (IANA),heart rate (per minute)", "2026-02-28T21:05:00Z,UTC,72",
                   "2026-02-28T21:05:00Z,UTC,0"),
        "heart-rate": ("at (RFC 3339),zone (IANA),rate (per minute)", "2026-02-28T21:05:00Z,UTC,72",
                       "2026-02-28T21:05:00Z,UTC,24"),
        "sessions": ("planned start (RFC 3339),zone (IANA),route,kind,planned length (minutes)",
                     "2026-02-28T21:05:00Z,UTC,iv,booster,40", "2026-02-28T21:05:00Z,UTC,iv,booster,241"),
        "diary": ("at (RFC 3339),zone (IANA),stage,text", "2026-02-28T21:05:00Z,UTC,free,word",
                  "2026-02-28T21:05:00Z,UTC,later,word"),
    }

    def peak(self, command, text):
        """What the program says of such a file, and the most memory that it or one before it has held, in kB."""
        # A sanitizer keeps what was freed for a while, to notice who uses it.
        said = self.answer("import", command, self.file(text), "--dry-run", timeout=400,
                           environment={"ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":quarantine_size_mb=1"})
        return said, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss

    def assert_flat(self, command, head, good, bad, pairs):
        short, before = self.peak(command, head + good)
        long, after = self.peak(command, head + (good + bad) * pairs)

        self.assertEqual(short["new"], 1)
        self.assertEqual((long["new"], long["alreadyHere"], long["bad"]), (1, pairs - 1, pairs))
        self.assertEqual(len(long["badRows"]), 100)
        self.assertLess(after - before, 16_000)  # the files have 26 MB

    def test_of_a_million_rows_need_no_more_memory_than_short_ones(self):
        self.assert_flat("daylio", test_import.HEAD, "2026-02-28,,,21:05,good,,,\n", "2026-02-28,,,21:05,good,,\n", 500_000)

    def test_of_every_kind_need_no_more_memory_than_short_ones(self):
        for kind, (names, good, bad) in self.KINDS.items():
            with self.subTest(kind=kind):
                self.assert_flat("csv", names + ",mine\n", good + PADDING, bad + PADDING, 50_000)


if __name__ == "__main__":
    unittest.main()
