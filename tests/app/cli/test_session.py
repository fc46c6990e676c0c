"""session add, move, list and the steps of a session."""

import unittest

from homewardctl import NOW
from treatment import NOBODY, TreatmentTest

FIELDS = ["id", "route", "kind", "status", "plannedAt", "startedAt", "doseEndAt", "observedAt", "dischargedAt",
          "cancelledAt", "zone", "lengthMinutes", "place", "doseText", "movedFrom"]
STEPS = ["start", "end-dose", "end-observation", "discharge"]


class PlanningASession(TreatmentTest):
    def test_gives_back_every_field_that_was_saved(self):
        session = self.plan("2026-03-02T09:00:00Z", "esketamine", "--length-minutes", "15", "--kind", "booster",
                            "--place", "Haus Süd, 2. Stock")

        self.assertEqual(list(session), FIELDS)
        self.assertRegex(session.pop("id"), r"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
        self.assertEqual(session, {
            "route": "esketamine", "kind": "booster", "status": "planned", "plannedAt": "2026-03-02T10:00:00+01:00",
            "startedAt": None, "doseEndAt": None, "observedAt": None, "dischargedAt": None, "cancelledAt": None,
            "zone": "Europe/Berlin", "lengthMinutes": 15, "place": "Haus Süd, 2. Stock", "doseText": None,
            "movedFrom": None})

    def test_takes_the_usual_length_of_the_route_where_none_is_said(self):
        lengths = {}
        for day, route in enumerate(("iv", "im", "esketamine", "oral"), 2):
            lengths[route] = self.plan(f"2026-03-0{day}T09:00:00Z", route)["lengthMinutes"]

        self.assertEqual(lengths, {"iv": 40, "im": 0, "esketamine": 10, "oral": 0})

    def test_lists_sessions_in_the_order_in_which_they_come(self):
        later = self.plan("2026-03-09T10:00:00+01:00")
        sooner = self.plan("2026-03-02T10:00:00+01:00")

        self.assertEqual(self.answer("session", "list"), [sooner, later])

    def test_refuses_what_no_clinic_plans(self):
        for arguments, code in (
                (("--route", "home"), "invalidRoute"), (("--route", ""), "invalidRoute"),
                (("--route", "IV"), "invalidRoute"), (("--length-minutes", "241"), "invalidLength"),
                (("--length-minutes", "-1"), "invalidLength"), (("--length-minutes", "40.5"), "invalidLength"),
                (("--length-minutes", "99999999999"), "invalidLength"), (("--kind", "trial"), "invalidKind"),
                (("--at", "tomorrow"), "invalidTime"), (("--at", "2026-02-30T10:00:00Z"), "invalidTime"),
                (("--place", "x" * 501), "invalidText"), (("--place", b"\xff"), "invalidText"),
                (("--place", "two\nlines"), "invalidText"), (("--zone", "Mars/Olympus_Mons"), "unknownZone")):
            usual = {"--route": "iv", "--at": "2026-03-02T10:00:00+01:00"}
            usual.update([arguments])
            with self.subTest(arguments=arguments):
                self.assert_refused(self.ctl("session", "add", *(word for pair in usual.items() for word in pair)), 4,
                                    code)
        self.assertEqual(self.answer("session", "list"), [])
        self.assertEqual(self.answer("outbox", "list"), [])

    def test_refuses_two_sessions_at_one_time(self):
        self.plan("2026-03-02T10:00:00+01:00")

        for at in ("2026-03-02T10:00:00+01:00", "2026-03-02T10:39:59+01:00", "2026-03-02T09:20:01+01:00"):
            self.assert_refused(self.ctl("session", "add", "--route", "iv", "--at", at), 4, "sessionsOverlap")
        for at in ("2026-03-02T10:40:00+01:00", "2026-03-02T09:20:00+01:00"):
            self.plan(at)

    def test_needs_route_and_time(self):
        self.assert_refused(self.ctl("session", "add", "--route", "iv"), 2, "usage")
        self.assert_refused(self.ctl("session", "add", "--at", NOW), 2, "usage")

    def test_queues_the_plan_and_each_step_for_the_clinic(self):
        session = self.dosed()
        self.answer("session", "undo", session["id"], "end-dose", now="2026-03-02T10:46:00+01:00")

        rows = [(row["entity"], row["operation"]) for row in self.answer("outbox", "list")]

        self.assertEqual(rows, [("session", "create"), ("sessionStep", "create"), ("sessionStep", "create"),
                                ("sessionStep", "withdraw")])


class MovingASession(TreatmentTest):
    def test_keeps_the_start_that_was_planned_before(self):
        session = self.plan()

        moved = self.answer("session", "move", session["id"], "--at", "2026-03-03T11:00:00+01:00")

        self.assertEqual(moved["plannedAt"], "2026-03-03T11:00:00+01:00")
        self.assertEqual(moved["movedFrom"], "2026-03-02T10:00:00+01:00")
        self.assertEqual(self.answer("session", "list"), [moved])

    def test_stays_on_the_clocks_of_the_clinic_wherever_the_person_is(self):
        session = self.plan()

        moved = self.answer("session", "move", session["id"], "--at", "2026-03-03T10:00:00Z",
                            environment={"TZ": "Asia/Tokyo"})

        self.assertEqual((moved["zone"], moved["plannedAt"]), ("Europe/Berlin", "2026-03-03T11:00:00+01:00"))

    def test_takes_another_zone_if_one_is_named(self):
        session = self.plan()

        moved = self.answer("session", "move", session["id"], "--at", "2026-03-03T10:00:00Z", "--zone", "Asia/Tokyo")

        self.assertEqual((moved["zone"], moved["plannedAt"]), ("Asia/Tokyo", "2026-03-03T19:00:00+09:00"))

    def test_moves_no_other(self):
        first, second = self.plan(), self.plan("2026-03-05T10:00:00+01:00")

        self.answer("session", "move", first["id"], "--at", "2026-03-03T11:00:00+01:00")

        self.assertIn(second, self.answer("session", "list"))

    def test_is_refused_once_it_has_begun(self):
        session = self.plan()
        self.step(session, "start", "2026-03-02T10:05:00+01:00")

        done = self.ctl("session", "move", session["id"], "--at", "2026-03-03T10:00:00+01:00",
                        now="2026-03-02T10:06:00+01:00")

        self.assert_refused(done, 4, "alreadyStarted")

    def test_is_refused_to_where_another_is(self):
        first, second = self.plan(), self.plan("2026-03-05T10:00:00+01:00")

        done = self.ctl("session", "move", first["id"], "--at", second["plannedAt"])

        self.assert_refused(done, 4, "sessionsOverlap")
        self.assertIn(first, self.answer("session", "list"))

    def test_finds_no_session_that_is_not_there(self):
        self.assert_refused(self.ctl("session", "move", NOBODY, "--at", NOW), 7, "noSuchSession")
        self.assert_refused(self.ctl("session", "move", "7", "--at", NOW), 4, "invalidId")


class TheStepsOfASession(TreatmentTest):
    def test_follow_each_other_from_planned_to_discharged(self):
        session = self.plan()
        seen = []
        for hour, word in enumerate(STEPS, 10):
            session = self.step(session, word, f"2026-03-02T{hour}:05:00+01:00")
            seen.append(session["status"])

        self.assertEqual(seen, ["started", "dosingEnded", "observed", "discharged"])
        self.assertEqual([session[field] for field in ("startedAt", "doseEndAt", "observedAt", "dischargedAt")],
                         [f"2026-03-02T{hour}:05:00+01:00" for hour in (10, 11, 12, 13)])

    def test_are_written_down_later_with_their_time(self):
        session = self.plan()

        started = self.answer("session", "start", session["id"], "--at", "2026-03-02T09:02:00Z",
                              now="2026-03-02T12:00:00Z")

        self.assertEqual(started["startedAt"], "2026-03-02T10:02:00+01:00")

    def test_are_corrected_by_writing_them_down_again(self):
        session = self.dosed()

        corrected = self.answer("session", "end-dose", session["id"], "--at", "2026-03-02T10:50:00+01:00",
                                now="2026-03-02T11:00:00+01:00")

        self.assertEqual((corrected["status"], corrected["doseEndAt"]), ("dosingEnded", "2026-03-02T10:50:00+01:00"))

    def test_are_taken_back_from_the_last_to_the_first(self):
        session = self.dosed()
        now = "2026-03-02T10:46:00+01:00"

        self.assert_refused(self.ctl("session", "undo", session["id"], "start", now=now), 4, "notTheLastStep")
        back = self.answer("session", "undo", session["id"], "end-dose", now=now)
        self.assertEqual((back["status"], back["doseEndAt"]), ("started", None))
        self.assertEqual(self.answer("session", "undo", session["id"], "start", now=now)["status"], "planned")
        self.assert_refused(self.ctl("session", "undo", session["id"], "start", now=now), 4, "notTheLastStep")

    def test_are_refused_where_they_cannot_be(self):
        session = self.plan()
        at = "2026-03-02T12:00:00+01:00"
        for word in STEPS[1:]:
            self.assert_refused(self.ctl("session", word, session["id"], now=at), 4, "notStarted")
        self.answer("session", "start", session["id"], "--at", "2026-03-02T10:05:00+01:00", now=at)
        for arguments, code in ((("end-dose", "--at", "2026-03-02T10:04:59+01:00"), "outOfOrder"),
                                (("end-dose", "--at", "2026-03-02T12:00:01+01:00"), "inTheFuture"),
                                (("end-dose", "--at", "2025-03-02T10:45:00+01:00"), "outOfOrder"),
                                (("cancel",), "alreadyStarted"), (("undo", "sleep"), "invalidStep")):
            word, *more = arguments
            with self.subTest(arguments=arguments):
                self.assert_refused(self.ctl("session", word, session["id"], *more, now=at), 4, code)
        self.assert_refused(self.ctl("session", "end-dose", session["id"], now="2026-03-02T22:05:01+01:00"), 4,
                            "tooLongAfterStart")

        self.assertEqual(self.answer("session", "list")[0]["status"], "started")

    def test_of_a_cancelled_session_are_over(self):
        session = self.plan()
        cancelled = self.step(session, "cancel", "2026-03-02T08:00:00+01:00")

        self.assertEqual((cancelled["status"], cancelled["cancelledAt"]), ("cancelled", "2026-03-02T08:00:00+01:00"))
        self.assert_refused(self.ctl("session", "start", session["id"], now="2026-03-02T10:00:00+01:00"), 4,
                            "sessionOver")
        back = self.answer("session", "undo", session["id"], "cancel", now="2026-03-02T10:00:00+01:00")
        self.assertEqual(back["status"], "planned")

    def test_leave_the_time_free_that_was_cancelled(self):
        self.step(self.plan(), "cancel", "2026-03-01T13:00:00+01:00")

        self.plan(now="2026-03-01T14:00:00+01:00")

    def test_find_no_session_that_is_not_there(self):
        for word in (*STEPS, "cancel"):
            self.assert_refused(self.ctl("session", word, NOBODY), 7, "noSuchSession")
            self.assert_refused(self.ctl("session", word, "first"), 4, "invalidId")
        self.assert_refused(self.ctl("session", "undo", NOBODY, "start"), 7, "noSuchSession")


class SessionsInWords(TreatmentTest):
    def test_say_both_times_where_the_person_is_elsewhere(self):
        self.plan("2026-03-02T10:00:00+01:00", "iv", "--place", "Clinic\u202e")

        line = self.words("--zone", "America/New_York", "session", "list")

        self.assertIn("2026-03-02 10:00 (Europe/Berlin), which is 2026-03-02 04:00 (America/New_York)", line)
        self.assertNotIn("\u202e", line)
        self.assertEqual(line.count("\n"), 1)

    def test_say_so_where_there_are_none(self):
        self.assertEqual(self.words("session", "list"), "No sessions.\n")


if __name__ == "__main__":
    unittest.main()
