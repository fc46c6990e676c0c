"""rules status over a whole day, and the question about sleep."""

import unittest

from homewardctl import NOW
from treatment import TreatmentTest

FIELDS = ["mode", "stage", "provenAt", "clockDoubtful", "session", "restrictions", "observation", "others",
          "medicineLines", "bringLines", "nextChange"]
RULES = ["noDriving", "noMachines", "noBigDecisions", "noAlcohol", "askBeforeSedatives", "rideHome",
         "notAloneOnPublicTransport", "adultNearby"]
GENERAL = {"kind": "builtIn", "name": "general rules", "version": 1}
NEEDING_SLEEP = {"noDriving", "noMachines", "rideHome", "notAloneOnPublicTransport"}


class TheRules(TreatmentTest):
    def test_of_an_ordinary_day_are_none(self):
        status = self.rules(NOW)

        self.assertEqual(list(status), FIELDS)
        self.assertEqual((status["mode"], status["stage"], status["session"]), ("everyday", "everyday", None))
        self.assertEqual((status["restrictions"], status["observation"]), ([], None))
        self.assertEqual(status["nextChange"], "2026-03-02T00:00:00+01:00", "another day")
        self.assertEqual((status["provenAt"], status["clockDoubtful"]), ("2026-03-01T13:00:00+01:00", False))

    def test_follow_a_day_from_the_morning_to_the_next(self):
        session = self.plan()
        self.assertEqual(self.rules("2026-03-02T08:00:00+01:00")["stage"], "before")
        self.assertEqual(self.rules("2026-03-02T08:00:00+01:00")["mode"], "everyday")

        self.step(session, "start", "2026-03-02T10:05:00+01:00")
        during = self.rules("2026-03-02T10:20:00+01:00")
        self.assertEqual((during["mode"], during["stage"], during["session"]), ("postSession", "during", session["id"]))
        self.assertEqual([rule["rule"] for rule in during["restrictions"]], RULES)
        self.assertEqual({rule["state"] for rule in during["restrictions"]}, {"unknown"})

        self.step(session, "end-dose", "2026-03-02T10:45:00+01:00")
        observation = self.rules("2026-03-02T11:00:00+01:00")
        self.assertEqual(observation["stage"], "observation")
        self.assertEqual({rule["state"] for rule in observation["restrictions"]}, {"active"})

        self.step(session, "end-observation", "2026-03-02T12:50:00+01:00")
        self.assertEqual(self.rules("2026-03-02T12:50:00+01:00")["stage"], "leaving")
        self.arrange("2026-03-02T12:51:00+01:00")
        self.answer("ride", "arrive", now="2026-03-02T13:00:00+01:00")
        self.answer("ride", "hand-over", "--staff-initials", "KM", now="2026-03-02T13:05:00+01:00")
        home = self.rules("2026-03-02T13:05:00+01:00")
        self.assertEqual((home["mode"], home["stage"]), ("postSession", "home"))

        time_up = self.rules("2026-03-03T10:45:00+01:00")
        self.assertEqual(time_up["stage"], "home")
        self.assertEqual({rule["rule"] for rule in time_up["restrictions"] if rule["state"] == "awaitingSleep"},
                         NEEDING_SLEEP)

        slept = self.answer("rules", "confirm-sleep", now="2026-03-03T10:46:00+01:00")
        self.assertEqual((slept["mode"], slept["stage"]), ("everyday", "everyday"))
        self.assertEqual({rule["state"] for rule in slept["restrictions"]}, {"ended"})

    def test_that_waited_for_a_sleep_ended_when_it_was_confirmed(self):
        self.dosed()
        before = self.rules("2026-03-05T09:00:00+01:00")
        self.assertEqual({rule["endedAt"] for rule in before["restrictions"] if rule["rule"] in NEEDING_SLEEP}, {None})

        slept = self.answer("rules", "confirm-sleep", now="2026-03-05T09:00:00+01:00")

        ends = {rule["rule"]: (rule["until"], rule["endedAt"]) for rule in slept["restrictions"]}
        self.assertEqual(ends["noDriving"], ("2026-03-03T10:45:00+01:00", "2026-03-05T09:00:00+01:00"))
        self.assertEqual(ends["noAlcohol"], ("2026-03-03T10:45:00+01:00", "2026-03-03T10:45:00+01:00"))
        self.assertIn("this rest period ended 2026-03-05 09:00",
                      self.words("rules", "status", now="2026-03-05T09:01:00+01:00"))

    def test_end_on_the_clocks_of_the_clinic_at_the_later_of_two_moments(self):
        self.dosed()
        status = self.rules("2026-03-02T11:00:00+01:00")

        ends = {rule["rule"]: rule["until"] for rule in status["restrictions"]}
        self.assertEqual(ends, {**{rule: "2026-03-03T10:45:00+01:00" for rule in RULES},
                                "adultNearby": "2026-03-03T00:00:00+01:00"})
        self.assertEqual({rule["rule"] for rule in status["restrictions"] if rule["needsSleep"]}, NEEDING_SLEEP)
        self.assertEqual({rule["estimated"] for rule in status["restrictions"]}, {False})

    def test_wait_for_the_next_morning_where_a_day_ends_in_the_night(self):
        self.dosed("2026-03-02T05:00:00+01:00", "2026-03-02T05:30:00+01:00")

        self.assertEqual(self.rule("noDriving", "2026-03-02T06:00:00+01:00")["until"], "2026-03-03T06:00:00+01:00")
        self.assertEqual(self.rule("noAlcohol", "2026-03-02T06:00:00+01:00")["until"], "2026-03-03T05:30:00+01:00")

    def test_change_at_the_very_second_that_they_name(self):
        self.dosed()

        before, after = self.states("2026-03-03T10:44:59+01:00"), self.states("2026-03-03T10:45:00+01:00")

        self.assertEqual((before["noAlcohol"], after["noAlcohol"]), ("active", "ended"))
        self.assertEqual((before["noDriving"], after["noDriving"]), ("active", "awaitingSleep"))
        self.assertEqual(self.rules("2026-03-02T11:00:00+01:00")["nextChange"], "2026-03-02T12:45:00+01:00")
        self.assertEqual(self.rules("2026-03-03T10:44:59+01:00")["nextChange"], "2026-03-03T10:45:00+01:00")

    def test_are_estimated_and_never_end_while_nobody_knows_when_dosing_ended(self):
        session = self.plan()
        self.step(session, "start", "2026-03-02T10:05:00+01:00")

        driving = self.rule("noDriving", "2026-03-02T11:00:00+01:00")
        self.assertEqual((driving["state"], driving["estimated"]), ("unknown", True))
        self.assertEqual(driving["until"], "2026-03-03T11:45:00+01:00")
        self.assertEqual(set(self.states("2026-03-20T12:00:00+01:00").values()), {"unknown"})

    def test_of_a_session_that_nobody_spoke_of_again_are_unknown(self):
        self.plan()

        overdue = self.rules("2026-03-02T10:30:00+01:00")

        self.assertEqual((overdue["mode"], overdue["stage"]), ("everyday", "overdue"))
        self.assertEqual({rule["state"] for rule in overdue["restrictions"]}, {"unknown"})
        self.assertEqual(self.rules("2026-03-20T10:30:00+01:00")["stage"], "everyday")

    def test_of_a_session_a_year_ago_have_ended(self):
        session = self.plan("2025-03-02T10:00:00+01:00")
        self.answer("session", "start", session["id"], "--at", "2025-03-02T10:00:00+01:00")
        self.answer("session", "end-dose", session["id"], "--at", "2025-03-02T10:40:00+01:00")

        states = self.states(NOW)

        self.assertEqual(states["noAlcohol"], "ended")
        self.assertEqual(states["noDriving"], "awaitingSleep")

    def test_name_their_source(self):
        self.dosed()
        status = self.rules("2026-03-02T11:00:00+01:00")

        self.assertEqual([rule["source"] for rule in status["restrictions"]], [GENERAL] * len(RULES))
        self.assertEqual(status["observation"]["source"], GENERAL)

    def test_of_a_cancelled_session_are_none(self):
        self.step(self.plan(), "cancel", "2026-03-02T09:00:00+01:00")

        self.assertEqual(self.rules("2026-03-02T11:00:00+01:00")["restrictions"], [])


class RulesAndClocks(TreatmentTest):
    def test_are_shown_to_a_traveller_on_the_clocks_of_the_clinic(self):
        self.dosed()

        driving = self.rule("noDriving", "2026-03-02T11:00:00+01:00", "--zone", "Asia/Tokyo")

        self.assertEqual(driving["until"], "2026-03-03T10:45:00+01:00")
        self.assertEqual(self.rules("2026-03-02T11:00:00+01:00", "--zone", "Asia/Tokyo")["provenAt"],
                         "2026-03-02T19:00:00+09:00")

    def test_last_a_day_of_real_time_over_both_clock_changes(self):
        self.dosed("2026-03-28T18:00:00+01:00", "2026-03-28T18:40:00+01:00", now="2026-03-28T12:00:00+01:00")
        self.assertEqual(self.rule("noDriving", "2026-03-28T19:00:00+01:00")["until"], "2026-03-29T19:40:00+02:00")

        self.dosed("2026-10-24T18:00:00+02:00", "2026-10-24T18:40:00+02:00", now="2026-10-24T12:00:00+02:00")
        self.assertEqual(self.rule("noDriving", "2026-10-24T19:00:00+02:00")["until"], "2026-10-25T17:40:00+01:00")

    def test_take_the_later_reading_of_a_day_that_begins_twice(self):
        # Havana's clocks go back from 01:00 to midnight: the day after the session begins twice.
        self.dosed("2026-10-31T10:00:00-04:00", "2026-10-31T10:10:00-04:00", "esketamine",
                   now="2026-10-31T08:00:00-04:00")  # in Berlin
        berlin = self.rule("noDriving", "2026-10-31T15:00:00+01:00")
        self.assertEqual(berlin["until"], "2026-11-01T00:00:00+01:00")

        session = self.answer("--zone", "America/Havana", "session", "add", "--route", "esketamine", "--at",
                              "2026-10-31T12:00:00-04:00", now="2026-10-31T08:00:00-04:00")
        self.step(session, "start", "2026-10-31T12:00:00-04:00")
        self.step(session, "end-dose", "2026-10-31T12:10:00-04:00")
        self.assertEqual(self.rule("noDriving", "2026-10-31T13:00:00-04:00")["until"], "2026-11-01T00:00:00-05:00")

    def test_hold_while_what_if_asks_about_an_earlier_moment(self):
        self.dosed()
        self.answer("rules", "confirm-sleep", now="2026-03-03T11:00:00+01:00")

        self.assertEqual(set(self.states("2026-03-03T12:00:00+01:00").values()), {"ended"})
        self.assertEqual(set(self.states("2026-03-02T12:00:00+01:00").values()), {"active"})

    def test_end_with_the_later_of_two_sessions(self):
        self.dosed()
        second = self.plan("2026-03-02T16:00:00+01:00", "im")
        self.step(second, "start", "2026-03-02T16:00:00+01:00")
        self.step(second, "end-dose", "2026-03-02T16:05:00+01:00")

        driving = self.rule("noDriving", "2026-03-02T17:00:00+01:00")

        self.assertEqual((driving["until"], driving["session"]), ("2026-03-03T16:05:00+01:00", second["id"]))

    def test_are_not_guessed_on_a_device_without_a_zone(self):
        self.dosed()

        done = self.ctl("rules", "status", "--zone", "Mars/Olympus_Mons")

        self.assert_refused(done, 4, "unknownZone")


class TheQuestionAboutSleep(TreatmentTest):
    def setUp(self):
        super().setUp()
        self.from_shelf("dosed", self.dosed)

    def test_does_not_count_a_nap_before_midnight(self):
        self.answer("rules", "confirm-sleep", now="2026-03-02T23:59:59+01:00")

        self.assertEqual(self.states("2026-03-03T11:00:00+01:00")["noDriving"], "awaitingSleep")

    def test_counts_from_midnight_on_but_ends_nothing_early(self):
        self.answer("rules", "confirm-sleep", now="2026-03-03T00:00:00+01:00")

        self.assertEqual(self.states("2026-03-03T10:44:59+01:00")["noDriving"], "active")
        self.assertEqual(self.states("2026-03-03T10:45:00+01:00")["noDriving"], "ended")

    def test_can_be_taken_back(self):
        self.answer("rules", "confirm-sleep", now="2026-03-03T11:00:00+01:00")

        back = self.answer("rules", "undo-sleep", now="2026-03-03T11:01:00+01:00")

        self.assertEqual({rule["rule"] for rule in back["restrictions"] if rule["state"] == "awaitingSleep"},
                         NEEDING_SLEEP)
        self.assert_refused(self.ctl("rules", "undo-sleep", now="2026-03-03T11:02:00+01:00"), 7, "noSleepConfirmed")

    def test_queues_the_answer_and_its_withdrawal_for_the_clinic(self):
        self.answer("rules", "confirm-sleep", now="2026-03-03T11:00:00+01:00")
        self.answer("rules", "undo-sleep", now="2026-03-03T11:01:00+01:00")

        rows = [(row["entity"], row["operation"]) for row in self.answer("outbox", "list")]

        self.assertEqual(rows[-2:], [("sleep", "create"), ("sleep", "withdraw")])


if __name__ == "__main__":
    unittest.main()
