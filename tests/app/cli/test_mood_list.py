"""mood list and mood trend."""

import unittest

from homewardctl import HomewardctlTest

MOOD_FIELDS = ["id", "at", "zone", "score", "energy", "sleepHours", "note", "day", "supersedes", "recordedAt"]
BERLIN, NEW_YORK = ("--zone", "Europe/Berlin"), ("--zone", "America/New_York")


class ListingMoods(HomewardctlTest):
    def test_of_an_empty_diary_gives_an_empty_array(self):
        self.assertEqual(self.answer("mood", "list"), [])

    def test_shows_the_newest_first_wherever_the_person_was(self):
        for score, at, zone in ((1, "2026-02-27T19:00:00Z", "Pacific/Apia"),  # there it is the 28th
                                (2, "2026-02-28T06:00:00Z", "Pacific/Honolulu"),  # there it is the 27th
                                (3, "2026-02-28T06:00:00Z", "Europe/Berlin")):
            self.answer("--zone", zone, "mood", "add", "--score", str(score), "--at", at)

        moods = self.answer("mood", "list", "--zone", "Asia/Tokyo")

        self.assertEqual([mood["day"] for mood in moods], ["2026-02-28", "2026-02-27", "2026-02-28"])
        self.assertEqual([mood["at"] for mood in moods],
                         ["2026-02-28T07:00:00+01:00", "2026-02-27T20:00:00-10:00", "2026-02-28T08:00:00+13:00"])
        self.assertEqual(list(moods[0]), MOOD_FIELDS)

    def test_takes_days_and_moments_as_bounds_both_included(self):
        for day in range(1, 5):
            self.answer(*BERLIN, "mood", "add", "--score", str(day), "--at", f"2026-02-0{day}T23:30:00+01:00")

        self.assertEqual(self.scores("--from", "2026-02-02", "--to", "2026-02-03"), [3, 2])
        self.assertEqual(self.scores("--from", "2026-02-02T22:30:00Z", "--to", "2026-02-03T22:30:00Z"), [3, 2])
        self.assertEqual(self.scores("--from", "2026-02-02T22:30:01Z", "--to", "2026-02-03T22:29:59Z"), [])
        self.assertEqual(self.scores("--from", "2026-02-03T12:00:00+14:00"), [4, 3, 2])
        self.assertEqual(self.scores("--to", "2026-02-01"), [1])

    def test_refuses_a_range_that_is_none(self):
        for bounds, code in ((("--from", "2026-03-02", "--to", "2026-03-01"), "invalidRange"),
                             (("--from", "tomorrow"), "invalidTime"), (("--to", "2026-02-30"), "invalidTime"),
                             (("--to", ""), "invalidTime")):
            with self.subTest(bounds=bounds):
                self.assert_refused(self.ctl("mood", "list", *bounds), 4, code)

    def test_works_with_a_clock_that_was_set_back(self):
        self.answer("mood", "add", "--score", "7")

        earlier = "2020-01-01T00:00:00Z"
        self.answer("mood", "add", "--score", "3", now=earlier)

        self.assertEqual([mood["score"] for mood in self.answer("mood", "list", now=earlier)], [7, 3])


class ClockChanges(HomewardctlTest):
    def moods(self, *moments):
        return [self.answer(*NEW_YORK, "mood", "add", "--score", "5", "--at", at) for at in moments]

    def test_in_spring_skip_an_hour(self):
        before, after = self.moods("2025-03-09T06:59:59Z", "2025-03-09T07:00:00Z")

        self.assertEqual((before["at"], after["at"]), ("2025-03-09T01:59:59-05:00", "2025-03-09T03:00:00-04:00"))

    def test_in_autumn_keep_both_readings_of_the_same_hour_apart(self):
        first, second = self.moods("2025-11-02T05:30:00Z", "2025-11-02T06:30:00Z")

        self.assertEqual((first["at"], second["at"]), ("2025-11-02T01:30:00-04:00", "2025-11-02T01:30:00-05:00"))
        self.assertEqual([mood["id"] for mood in self.answer("mood", "list")], [second["id"], first["id"]])

    def test_leave_every_entry_on_its_day(self):
        last, first = self.moods("2025-11-02T23:59:59-05:00", "2025-11-02T00:00:00-04:00")

        self.assertEqual((last["day"], first["day"]), ("2025-11-02", "2025-11-02"))
        self.assertEqual([point["count"] for point in self.answer("mood", "trend", "--by", "day")], [1])


class TheTrend(HomewardctlTest):
    def setUp(self):
        super().setUp()
        # A Sunday with two check-ins, then Monday and Wednesday of the next week.
        for score, at in ((2, "2026-02-15T09:00:00Z"), (4, "2026-02-15T20:00:00Z"), (5, "2026-02-16T09:00:00Z"),
                          (10, "2026-02-18T09:00:00Z")):
            self.answer(*BERLIN, "mood", "add", "--score", str(score), "--at", at)

    def test_by_day_counts_the_last_of_each_day_and_leaves_gaps(self):
        self.assertEqual(self.answer("mood", "trend", "--by", "day"),
                         [{"start": "2026-02-15", "count": 1, "mean": 4.0, "min": 4, "max": 4},
                          {"start": "2026-02-16", "count": 1, "mean": 5.0, "min": 5, "max": 5},
                          {"start": "2026-02-18", "count": 1, "mean": 10.0, "min": 10, "max": 10}])

    def test_by_week_starts_on_monday(self):
        trend = self.answer("mood", "trend", "--by", "week")

        self.assertEqual([list(point) for point in trend], [["start", "count", "mean", "min", "max"]] * 2)
        self.assertEqual(trend, [{"start": "2026-02-09", "count": 1, "mean": 4.0, "min": 4, "max": 4},
                                 {"start": "2026-02-16", "count": 2, "mean": 7.5, "min": 5, "max": 10}])

    def test_takes_a_range(self):
        trend = self.answer("mood", "trend", "--by", "day", "--from", "2026-02-16", "--to", "2026-02-17T00:00:00Z")
        self.assertEqual([point["start"] for point in trend], ["2026-02-16"])

    def test_is_by_day_or_week_alone(self):
        for by in ("month", ""):
            self.assert_refused(self.ctl("mood", "trend", "--by", by), 4, "invalidStep")
        self.assert_refused(self.ctl("mood", "trend"), 2, "usage")


if __name__ == "__main__":
    unittest.main()
