"""reminders plan, reminders settings, reminders deliver."""

import json
import unittest

from homewardctl import run
from treatment import TreatmentTest, seconds

BERLIN = ("--zone", "Europe/Berlin")
MORNING = "2026-03-02T09:00:00+01:00"
HEALTH_WORDS = ("mood", "session", "clinic", "ketamine", "dose", "infusion", "treatment", "booster", "ride")


class ThePlan(TreatmentTest):
    def setUp(self):
        super().setUp()
        self.from_shelf("begun", lambda: True)

    def plan(self, *more, now=MORNING, zone=BERLIN):
        return self.answer(*zone, "reminders", "plan", *more, now=now)

    def moods(self, *more, **where):
        return [each["at"] for each in self.plan(*more, **where) if each["kind"] == "mood"]

    def test_asks_for_a_check_in_in_the_evening(self):
        self.assertEqual(self.moods("--days", "1"), ["2026-03-02T19:00:00+01:00"])

    def test_has_every_field_that_is_promised(self):
        first = self.plan()[0]
        self.assertEqual(list(first), ["id", "at", "kind", "text", "until", "followsClock", "name"])
        self.assertEqual(len(first["id"]), 22)
        self.assertTrue(first["followsClock"])

    def test_follows_the_clock_of_the_zone_that_is_asked_for(self):
        self.assertEqual(self.moods("--days", "1", zone=("--zone", "Asia/Tokyo"))[0], "2026-03-02T19:00:00+09:00")

    def test_asks_nothing_on_a_day_that_was_answered(self):
        self.answer(*BERLIN, "mood", "add", "--score", "5", now=MORNING)
        self.assertEqual(self.moods("--days", "2"), ["2026-03-03T19:00:00+01:00"])

    def test_is_sorted_by_time(self):
        self.answer(*BERLIN, "session", "add", "--route", "iv", "--at", "2026-03-09T10:00:00+01:00", now=MORNING)
        times = [each["at"] for each in self.plan("--days", "30")]
        self.assertEqual(times, sorted(times))

    def test_speaks_of_a_session_in_words_that_nobody_can_read_anything_from(self):
        self.answer(*BERLIN, "session", "add", "--route", "esketamine", "--at", "2026-03-09T10:00:00+01:00", now=MORNING)
        planned = self.plan("--days", "30")
        self.assertIn("beforeSession", {each["kind"] for each in planned})
        self.assertIn("rideHome", {each["kind"] for each in planned})
        for each in planned:
            for word in HEALTH_WORDS:
                self.assertNotIn(word, each["text"].lower())

    def test_names_no_booster_before_a_clinic_has(self):
        self.assertNotIn("booster", {each["kind"] for each in self.plan("--days", "365")})

    def test_is_the_same_whenever_it_is_asked_for(self):
        self.assertEqual(self.plan("--days", "9"), self.plan("--days", "9"))

    def test_reads_well_for_a_person(self):
        self.assertIn("mood", self.words(*BERLIN, "reminders", "plan", "--days", "1", now=MORNING))

    def test_refuses_days_that_are_none(self):
        for days in ("0", "-1", "3661", "ten", ""):
            self.assert_refused(self.ctl(*BERLIN, "reminders", "plan", "--days=" + days), 4, "invalidDays")


class TheSettings(TreatmentTest):
    def setUp(self):
        super().setUp()
        self.from_shelf("begun", lambda: True)

    def settings(self, *more):
        return self.answer(*BERLIN, "reminders", "settings", *more, now=MORNING)

    def refuses(self, code, *more):
        self.assert_refused(self.ctl(*BERLIN, "reminders", "settings", *more), 4, code)

    def test_begin_as_the_clinical_rules_say(self):
        settings = self.settings()
        self.assertEqual((settings["moodAt"], settings["quietFrom"], settings["quietUntil"]), ("19:00", "21:00", "08:00"))
        self.assertTrue(all(settings["kinds"].values()))

    def test_are_kept(self):
        self.settings("--mood-at", "18:30", "--off", "booster", "--off", "mood")
        settings = self.settings("--on", "mood")
        self.assertEqual(settings["moodAt"], "18:30")
        self.assertEqual([kind for kind, is_on in settings["kinds"].items() if not is_on], ["booster"])

    def test_change_the_plan(self):
        self.settings("--off", "mood")
        planned = self.answer(*BERLIN, "reminders", "plan", now=MORNING)
        self.assertNotIn("mood", {each["kind"] for each in planned})

    def test_refuse_what_cannot_be(self):
        for text in ("7", "24:00", "19:60", "7:00", "19-00", "", "19:00:00", "-1:00", "+9:00"):
            self.refuses("invalidTimeOfDay", "--mood-at=" + text)
        self.refuses("moodInQuietHours", "--mood-at", "22:00")
        self.refuses("alwaysQuiet", "--quiet-from", "08:00")
        self.refuses("unknownReminder", "--off", "streaks")

    def test_stay_as_they_were_where_one_is_refused(self):
        self.refuses("unknownReminder", "--mood-at", "18:00", "--off", "streaks")
        self.assertEqual(self.settings()["moodAt"], "19:00")


class Delivering(TreatmentTest):
    def setUp(self):
        super().setUp()
        self.from_shelf("begun", lambda: True)

    def window(self, text):
        (self.profile / "reminders.json").write_text(text)

    def deliver(self, name, **more):
        return run("--json", "--profile", self.profile, "--now", MORNING, *BERLIN, "reminders", "deliver", "--id", name,
                   **more)

    def one(self, at):
        self.window(json.dumps({"labels": {"done": "Done", "later": "In an hour", "skip": "Skip"}, "quietFrom": 1260,
                                "quietUntil": 480, "reminders": [
            {"id": "a" * 22, "series": "b" * 22, "at": at, "until": at + 3600, "text": "You have a check-in.",
             "mayDisturb": False}]}))

    def test_needs_no_secret_and_knows_no_reminder_of_an_empty_window(self):
        self.assert_refused(self.deliver("a" * 22), 7, "noSuchReminder")

    def test_waits_for_its_moment(self):
        self.one(seconds(MORNING) + 60)
        self.assertEqual(self.deliver("a" * 22).json, {"id": "a" * 22, "outcome": "notYet"})

    def test_leaves_it_due_where_nobody_shows_notifications(self):
        self.one(seconds(MORNING) - 60)
        absent = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", "XDG_RUNTIME_DIR": "/nonexistent"}
        self.assert_refused(self.deliver("a" * 22, environment=absent), 6, "notShown")
        self.assertFalse((self.profile / "reminders.ledger").exists())

    def test_says_that_it_came_too_late(self):
        self.one(seconds(MORNING) - 7200)
        self.assertEqual(self.deliver("a" * 22).json["outcome"], "tooLate")
        self.assertEqual(self.deliver("a" * 22).json["outcome"], "shownBefore")

    def test_keeps_a_window_that_cannot_be_read(self):
        self.window("{")
        self.assert_refused(self.deliver("a" * 22), 5, "remindersUnreadable")
        self.assertEqual((self.profile / "reminders.json").read_text(), "{")


if __name__ == "__main__":
    unittest.main()
