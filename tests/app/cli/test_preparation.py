"""preparation list and set."""

import json
import unittest

from homewardctl import HomewardctlTest

POLICY = {"format": 1, "clinic": "Clinic at the Park", "version": 3,
          "preparation": [{"id": "labResults", "text": "Send us your lab results."}, {"id": "own", "text": "Call us."}],
          "routes": {"iv": {"after": [{"rule": "noDriving", "restMinutes": 1440}],
                            "observation": {"mode": "planned", "minutes": 90}}}}


class ThePreparation(HomewardctlTest):
    def states(self):
        return {item["id"]: item["state"] for item in self.answer("preparation", "list")["items"]}

    def test_is_the_general_list_at_first(self):
        preparation = self.answer("preparation", "list")

        self.assertEqual(list(preparation), ["source", "items"])
        self.assertEqual(preparation["source"], {"kind": "builtIn", "name": "general rules", "version": 1})
        self.assertEqual([list(item) for item in preparation["items"]], [["id", "text", "state"]] * 5)
        self.assertEqual(self.states(), dict.fromkeys(
            ("consultation", "evaluation", "labResults", "medicineList", "rideHome"), "notDone"))

    def test_keeps_what_was_said_last(self):
        self.answer("preparation", "set", "labResults", "done")
        changed = self.answer("preparation", "set", "labResults", "askClinic")

        self.assertEqual(changed, self.answer("preparation", "list"))
        self.assertEqual(self.states()["labResults"], "askClinic")
        self.assertEqual(self.answer("outbox", "list"), [])

    def test_is_the_list_of_the_clinic_once_it_sent_one(self):
        self.answer("preparation", "set", "labResults", "done")
        self.answer("policy", "take", "-", stdin=json.dumps(POLICY).encode())

        self.assertEqual(self.answer("preparation", "list"), {
            "source": {"kind": "clinic", "name": "Clinic at the Park", "version": 3},
            "items": [{"id": "labResults", "text": "Send us your lab results.", "state": "done"},
                      {"id": "own", "text": "Call us.", "state": "notDone"}]})

    def test_refuses_what_it_does_not_know(self):
        self.assert_refused(self.ctl("preparation", "set", "labResults", "half"), 4, "invalidState")
        for item in ("own", "", b"\xff"):
            self.assert_refused(self.ctl("preparation", "set", item, "done"), 7, "noSuchItem")
        self.assert_refused(self.ctl("preparation", "set", "labResults"), 2, "usage")

    def test_refuses_a_policy_that_names_a_thing_twice(self):
        twice = {**POLICY, "preparation": [POLICY["preparation"][0]] * 2}

        self.assert_refused(self.ctl("policy", "check", "-", stdin=json.dumps(twice).encode()), 4, "policyDuplicate")


if __name__ == "__main__":
    unittest.main()
