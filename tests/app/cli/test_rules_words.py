"""rules status: the observation, and what people are told in words."""

import unittest

from treatment import TreatmentTest

RULES = ["noDriving", "noMachines", "noBigDecisions", "noAlcohol", "askBeforeSedatives", "rideHome",
         "notAloneOnPublicTransport", "adultNearby"]


class TheObservation(TreatmentTest):
    def observation(self, now):
        return self.rules(now)["observation"]

    def choose_region(self, region):
        (self.profile / "preferences.json").write_text(f'{{"region":"{region}"}}')

    def test_of_an_infusion_is_planned_and_ends_by_staff_alone(self):
        session = self.dosed()

        self.assertEqual(self.observation("2026-03-02T11:00:00+01:00"),
                         {"mode": "planned", "state": "active", "until": "2026-03-02T12:45:00+01:00",
                          "estimated": False, "timePassed": False,
                          "source": {"kind": "builtIn", "name": "general rules", "version": 1}})
        passed = self.observation("2026-03-02T12:45:00+01:00")
        self.assertEqual((passed["state"], passed["timePassed"]), ("active", True))

        self.step(session, "end-observation", "2026-03-02T12:50:00+01:00")
        self.assertEqual(self.observation("2026-03-02T12:50:00+01:00")["state"], "ended")

    def test_of_esketamine_follows_the_country(self):
        self.dosed(route="esketamine")
        modes = {}
        for region in ("", "US", "DE"):
            self.choose_region(region)
            modes[region] = self.observation("2026-03-02T11:00:00+01:00")["mode"]

        self.assertEqual(modes, {"": "atLeast", "US": "atLeast", "DE": "clinicianDecides"})


class TheRulesInWords(TreatmentTest):
    def test_say_of_each_rule_until_when_and_whose_it_is(self):
        self.dosed()

        lines = self.words("rules", "status", now="2026-03-02T11:00:00+01:00").splitlines()

        self.assertIn("Observation: Planned until about 2026-03-02 12:45 (Europe/Berlin). "
                      "Staff decide when you can leave. [general rules, version 1]", lines)
        self.assertIn("No driving, and no cycling in traffic: until 2026-03-03 10:45 (Europe/Berlin), and after a "
                      "night's sleep. [general rules, version 1]", lines)
        self.assertEqual(sum(line.endswith("[general rules, version 1]") for line in lines), len(RULES) + 1)

    def test_never_promise_anything_at_any_stage(self):
        session = self.plan()
        for word, now in (("start", "2026-03-02T10:05:00+01:00"), ("end-dose", "2026-03-02T10:45:00+01:00"),
                          ("end-observation", "2026-03-02T12:50:00+01:00"), ("discharge", "2026-03-02T13:00:00+01:00")):
            self.words("rules", "status", now=now)
            self.words("session", word, session["id"], now=now)
            self.words("rules", "status", now=now)
        waiting = self.words("rules", "status", now="2026-03-03T11:00:00+01:00")
        self.assertIn("until you have had a night's sleep", waiting)

    def test_close_with_what_to_watch_for(self):
        self.dosed()

        text = self.words("rules", "confirm-sleep", now="2026-03-03T11:00:00+01:00")

        self.assertIn("has ended. Do not drive if you feel sleepy, dizzy or unreal. Ask your clinic if unsure.", text)

    def test_say_that_an_end_is_estimated(self):
        session = self.plan()
        self.step(session, "start", "2026-03-02T10:05:00+01:00")

        text = self.words("rules", "status", now="2026-03-02T10:10:00+01:00")

        self.assertIn("nobody wrote down when dosing ended. Estimated until about 2026-03-03 11:45", text)
        self.assertNotIn("Planned until", text)

    def test_never_say_up_to_two_hours_of_esketamine(self):
        self.dosed(route="esketamine")

        text = self.words("rules", "status", now="2026-03-02T11:00:00+01:00")

        self.assertIn("At least until 2026-03-02 12:45", text)
        self.assertNotIn("up to", text)


if __name__ == "__main__":
    unittest.main()
