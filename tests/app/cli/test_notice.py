"""mood notice."""

import json
import unittest
from datetime import date, timedelta

from homewardctl import run
from treatment import TreatmentTest

CHICAGO = ("--zone", "America/Chicago")
SESSION_DAY = date(2026, 3, 2)
NOTICE = "Your recent entries are lower than your own usual. It may be worth telling your clinic."
ROUTE = {"before": [{"rule": "food"}], "observation": {"mode": "planned", "minutes": 120}}
FORBIDDEN = ("relapse", "booster", "worse", "safe", "normal")


def evening(day):
    return f"{SESSION_DAY + timedelta(days=day)}T20:00:00-06:00"


class TheNotice(TreatmentTest):
    def setUp(self):
        super().setUp()
        self.from_shelf("five-weeks", self.five_weeks)

    def five_weeks(self):
        """A session, three weeks of 7, and five days of 2 a fortnight later."""
        self.dosed("2026-03-02T10:05:00-06:00", "2026-03-02T10:45:00-06:00")
        for day in [*range(2, 22), *range(31, 36)]:
            self.answer(*CHICAGO, "mood", "add", "--score", "7" if day < 22 else "2", now=evening(day))
        self.take_policy(True)
        self.choose_region("US")
        return True

    def choose_region(self, region):
        (self.profile / "preferences.json").write_text(json.dumps({"region": region}))

    def take_policy(self, wants):
        file = self.folder / "policy.json"
        file.write_text(json.dumps({"format": 1, "clinic": "Lakeside Clinic", "version": 1, "trendNotice": wants,
                                    "routes": {"iv": ROUTE}}))
        self.answer("policy", "take", file, now=evening(35))

    def notice(self, *more, day=35):
        return self.answer(*CHICAGO, "mood", "notice", *more, now=evening(day))

    def test_says_it_in_the_words_of_the_clinical_rules(self):
        self.assertEqual(self.notice(), {"due": True, "text": NOTICE, "lastShown": None})
        self.assertEqual(self.words(*CHICAGO, "mood", "notice", now=evening(35)), NOTICE + "\n")

    def test_is_asked_without_being_used_up(self):
        self.notice()

        self.assertTrue(self.notice()["due"])

    def test_is_used_up_for_fourteen_days_once_shown(self):
        self.assertEqual(self.notice("--shown"), {"due": True, "text": NOTICE, "lastShown": "2026-04-06"})
        self.assertEqual(self.notice("--shown"), {"due": False, "text": None, "lastShown": "2026-04-06"})

    def test_is_silent_in_words_that_promise_nothing(self):
        self.choose_region("DE")

        words = self.words(*CHICAGO, "mood", "notice", now=evening(35))

        self.assertEqual(words, "No notice. That does not mean that all is well.\n")
        for word in FORBIDDEN:
            self.assertNotIn(word, words.lower())

    def test_is_off_unless_the_clinic_wants_it(self):
        self.take_policy(False)

        self.assertFalse(self.notice()["due"])

    def test_is_off_where_no_region_was_chosen(self):
        (self.profile / "preferences.json").unlink()

        self.assertFalse(self.notice()["due"])

    def test_is_silent_near_a_session(self):
        self.plan("2026-04-08T10:00:00-06:00", now=evening(35))

        self.assertFalse(self.notice()["due"])

    def test_leaves_the_trend_as_it_was(self):
        self.notice("--shown")

        trend = self.answer(*CHICAGO, "mood", "trend", "--by", "week")
        self.assertEqual(list(trend[0]), ["start", "count", "mean", "min", "max"])

    def test_needs_an_open_diary(self):
        done = run("--json", "--profile", self.profile, "mood", "notice")
        self.assertNotEqual(done.exit, 0)


if __name__ == "__main__":
    unittest.main()
