"""plan: templates, courses and boosters."""

import unittest

from homewardctl import NOW
from treatment import NOBODY, TreatmentTest

COURSE_FIELDS = ["id", "version", "template", "route", "ended", "recordedAt", "sessions"]
BOOSTER_FIELDS = ["version", "date", "everyWeeks", "source", "recordedAt", "around", "text"]
MONDAYS = ["2026-03-02T10:00:00+01:00", "2026-03-09T10:00:00+01:00", "2026-03-19T14:00:00+01:00"]


class PlanTest(TreatmentTest):
    def start(self, starts, *more, now=NOW):
        return self.answer("plan", "start", *(word for at in starts for word in ("--at", at)), *more, now=now)

    def show(self, now=NOW):
        return self.answer("plan", "show", now=now)

    def planned(self, course):
        return [session["plannedAt"] for session in course["sessions"]]


class Templates(PlanTest):
    def test_are_listed_with_their_sources_and_no_dates(self):
        templates = self.answer("plan", "templates")

        self.assertEqual([each["name"] for each in templates],
                         ["iv-6x2w", "iv-3-trial", "iv-8x4w", "im-custom", "esk-trd", "esk-4w", "oral-clinic"])
        self.assertEqual(templates[4], {
            "name": "esk-trd", "route": "esketamine", "lengthMinutes": 10,
            "phases": [{"sessions": 8, "weeks": 4}, {"sessions": 4, "weeks": 4}], "after": "weeklyOrFortnightly",
            "grade": "A", "source": templates[4]["source"], "starts": None})
        for each in templates:
            self.assertIn(each["grade"], ("A", "B", "C"))
            self.assertTrue(each["source"])

    def test_show_the_starts_that_they_would_have(self):
        templates = {each["name"]: each for each in
                     self.answer("plan", "templates", "--at", "2026-03-23T10:00:00+01:00")}

        self.assertEqual(templates["iv-3-trial"]["starts"], [
            "2026-03-23T10:00:00+01:00", "2026-03-30T10:00:00+02:00", "2026-04-06T10:00:00+02:00"])
        self.assertIsNone(templates["im-custom"]["starts"])
        self.assertEqual(self.answer("session", "list"), [])


class StartingACourse(PlanTest):
    def test_writes_its_sessions_in_their_order(self):
        course = self.start([MONDAYS[1], MONDAYS[0], MONDAYS[2]], "--template", "iv-3-trial", "--place", "Room 2")

        self.assertEqual(list(course), COURSE_FIELDS)
        self.assertEqual((course["version"], course["template"], course["route"], course["ended"]),
                         (1, "iv-3-trial", "iv", False))
        self.assertEqual(self.planned(course), MONDAYS)
        self.assertEqual({session["place"] for session in course["sessions"]}, {"Room 2"})
        self.assertEqual({session["lengthMinutes"] for session in course["sessions"]}, {40})
        self.assertEqual(self.show(), {"courses": [course], "otherSessions": [], "booster": None})

    def test_queues_its_sessions_alone_for_the_clinic(self):
        self.start(MONDAYS, "--route", "im")
        self.answer("plan", "set-booster", "--every-weeks", "6")

        self.assertEqual([row["entity"] for row in self.answer("outbox", "list")], ["session"] * 3)

    def test_needs_each_date_unless_the_days_of_the_template_are_asked_for(self):
        one = self.start(MONDAYS[:1], "--template", "iv-6x2w")
        self.assertEqual(self.planned(one), MONDAYS[:1])

        six = self.start(["2026-04-01T10:00:00+02:00"], "--template", "iv-6x2w", "--use-template-days")
        self.assertEqual(self.planned(six), [f"2026-04-{day:02}T10:00:00+02:00" for day in (1, 3, 5, 8, 10, 12)])

    def test_has_no_days_of_a_template_that_has_none(self):
        for arguments, code in (
                (("--template", "im-custom", "--at", MONDAYS[0]), "noTemplateDays"),
                (("--route", "iv", "--at", MONDAYS[0]), "noTemplateDays"),
                (("--template", "iv-6x2w", "--at", MONDAYS[0], "--at", MONDAYS[1]), "oneStartNeeded")):
            with self.subTest(arguments=arguments):
                self.assert_refused(self.ctl("plan", "start", "--use-template-days", *arguments), 4, code)

    def test_refuses_what_no_clinic_plans_and_writes_nothing_of_it(self):
        for starts, more, code in (
                (MONDAYS + ["2026-02-28T10:00:00+01:00"], (), "inThePast"),
                (MONDAYS + ["2206-03-02T10:00:00+01:00"], (), "invalidTime"),
                (MONDAYS + ["2036-03-02T10:00:00+01:00"], (), "tooFarAhead"),
                (MONDAYS + ["2026-03-02T23:00:00+01:00"], (), "sameDay"),
                (MONDAYS, ("--route", "home"), "invalidRoute"),
                (MONDAYS, ("--template", "esk-4w"), "otherRoute"),
                (MONDAYS, ("--length-minutes", "241"), "invalidLength"),
                (MONDAYS, ("--zone", "Mars/Olympus_Mons"), "unknownZone"),
                (["2026-03-02T10:00:00+01:00"] * 500, (), "tooManySessions")):
            with self.subTest(code=code):
                self.assert_refused(self.ctl("plan", "start", *(word for at in starts for word in ("--at", at)),
                                             *(() if "--route" in more else ("--route", "iv")), *more), 4, code)
        self.assert_refused(self.ctl("plan", "start", "--at", MONDAYS[0], "--template", "iv-9x9w"), 7, "noSuchTemplate")
        self.assert_refused(self.ctl("plan", "start", "--at", MONDAYS[0]), 4, "invalidRoute")
        self.assert_refused(self.ctl("plan", "start", "--route", "iv"), 2, "usage")
        self.assertEqual(self.show(), {"courses": [], "otherSessions": [], "booster": None})

    def test_counts_days_on_the_clock_of_the_clinic(self):
        # 23:00 and 1:00 on two days in Auckland lie on one day in Berlin.
        course = self.start(["2026-03-02T23:00:00+13:00", "2026-03-03T01:00:00+13:00"], "--route", "iv", "--zone",
                            "Pacific/Auckland")

        self.assertEqual(len(course["sessions"]), 2)


class ACourse(PlanTest):
    def test_moves_no_other_session_with_the_one_that_is_moved(self):
        course = self.start(MONDAYS, "--route", "iv")

        moved = self.answer("plan", "move", course["sessions"][1]["id"], "--at", "2026-03-10T09:00:00+01:00")

        self.assertEqual((moved["plannedAt"], moved["movedFrom"]), ("2026-03-10T09:00:00+01:00", MONDAYS[1]))
        self.assertEqual(self.planned(self.show()["courses"][0]), [MONDAYS[0], "2026-03-10T09:00:00+01:00", MONDAYS[2]])
        self.assertEqual(self.show()["courses"][0]["version"], 1)

    def test_cancels_one_session_and_leaves_the_others(self):
        course = self.start(MONDAYS, "--route", "iv")

        cancelled = self.answer("plan", "cancel", course["sessions"][0]["id"])

        self.assertEqual(cancelled["status"], "cancelled")
        self.assertEqual([session["outlook"] for session in self.show()["courses"][0]["sessions"]],
                         ["cancelled", "upcoming", "upcoming"])

    def test_catches_nothing_up_but_asks_to_ask_the_clinic(self):
        course = self.start(MONDAYS, "--route", "iv")

        shown = self.show(now="2026-03-09T12:00:00+01:00")["courses"][0]["sessions"]

        self.assertEqual([(session["outlook"], session["advice"]) for session in shown], [
            ("passed", "Ask your clinic about this session."), ("today", None), ("upcoming", None)])
        self.assertEqual(self.planned({"sessions": shown}), self.planned(course))
        words = self.words("plan", "show", now="2026-03-09T12:00:00+01:00")
        self.assertEqual(words.count("Ask your clinic about this session."), 1)

    def test_grows_by_a_session_and_ends_in_versions_of_its_own(self):
        course = self.start(MONDAYS, "--route", "iv")

        longer = self.answer("plan", "extend", course["id"], "--at", "2026-04-02T10:00:00+02:00")
        ended = self.answer("plan", "end", course["id"])

        self.assertEqual((longer["version"], len(longer["sessions"])), (2, 4))
        self.assertEqual((ended["version"], ended["ended"], ended["sessions"]), (3, True, longer["sessions"]))
        self.assert_refused(self.ctl("plan", "end", course["id"]), 4, "courseEnded")
        self.assert_refused(self.ctl("plan", "extend", course["id"], "--at", "2026-05-01T10:00:00Z"), 4, "courseEnded")

    def test_is_not_found_under_another_id(self):
        self.assert_refused(self.ctl("plan", "end", NOBODY), 7, "noSuchCourse")
        self.assert_refused(self.ctl("plan", "extend", NOBODY, "--at", MONDAYS[0]), 7, "noSuchCourse")
        self.assert_refused(self.ctl("plan", "end", "one"), 4, "invalidId")
        self.assert_refused(self.ctl("plan", "move", NOBODY, "--at", MONDAYS[0]), 7, "noSuchSession")
        self.assert_refused(self.ctl("plan", "cancel", NOBODY), 7, "noSuchSession")

    def test_stands_apart_from_sessions_of_no_course(self):
        other = self.plan("2026-05-04T10:00:00+02:00")
        self.start(MONDAYS, "--route", "iv")

        shown = self.show()

        self.assertEqual([session["id"] for session in shown["otherSessions"]], [other["id"]])
        self.assertEqual(len(shown["courses"][0]["sessions"]), 3)
        self.assertIn("Other sessions", self.words("plan", "show"))


class Boosters(PlanTest):
    def test_are_a_date_in_the_words_of_the_clinic(self):
        booster = self.answer("plan", "set-booster", "--date", "2026-05-04")

        self.assertEqual(list(booster), BOOSTER_FIELDS)
        self.assertEqual(booster, {
            "version": 1, "date": "2026-05-04", "everyWeeks": None, "source": "person",
            "recordedAt": "2026-03-01T13:00:00+01:00", "around": "2026-05-04",
            "text": "Your clinic suggested thinking about your next session around 2026-05-04."})
        self.assertEqual(self.show()["booster"], booster)
        self.assertIn(booster["text"], self.words("plan", "show"))

    def test_count_weeks_from_the_last_session_that_took_place(self):
        before = self.answer("plan", "set-booster", "--every-weeks", "6")
        self.assertEqual((before["everyWeeks"], before["around"], before["text"]), (6, None, None))

        self.dosed()

        self.assertEqual(self.show(now="2026-03-03T12:00:00Z")["booster"]["around"], "2026-04-13")

    def test_are_versions_and_can_be_taken_back(self):
        versions = [self.answer("plan", "set-booster", "--date", "2026-05-04")["version"],
                    self.answer("plan", "set-booster", "--every-weeks", "6")["version"],
                    self.answer("plan", "set-booster", "--every-weeks", "6")["version"]]

        cleared = self.answer("plan", "clear-booster")

        self.assertEqual(versions, [1, 2, 2])
        self.assertEqual(cleared, {"version": 3, "date": None, "everyWeeks": None, "source": "person",
                                   "recordedAt": "2026-03-01T13:00:00+01:00", "around": None, "text": None})

    def test_refuse_what_no_clinic_says(self):
        for arguments, code in (
                (("--every-weeks", "0"), "invalidWeeks"), (("--every-weeks", "10000"), "invalidWeeks"),
                (("--every-weeks", "-4"), "invalidWeeks"), (("--every-weeks", "4.5"), "invalidWeeks"),
                (("--every-weeks", "99999999999999"), "invalidWeeks"), (("--every-weeks", ""), "invalidWeeks"),
                (("--date", "2026-02-28"), "inThePast"), (("--date", "2036-03-01"), "tooFarAhead"),
                (("--date", "2026-02-30"), "invalidTime"), (("--date", "soon"), "invalidTime")):
            with self.subTest(arguments=arguments):
                self.assert_refused(self.ctl("plan", "set-booster", *arguments), 4, code)
        self.assert_refused(self.ctl("plan", "set-booster"), 2, "usage")
        self.assert_refused(self.ctl("plan", "set-booster", "--date", "2026-05-04", "--every-weeks", "6"), 2, "usage")
        self.assertIsNone(self.show()["booster"])

    def test_go_by_the_day_of_the_zone_that_is_named(self):
        # 13:00 in Berlin is the next day in Kiritimati.
        self.assert_refused(self.ctl("plan", "set-booster", "--date", "2026-03-01", "--zone", "Pacific/Kiritimati"), 4,
                            "inThePast")
        self.answer("plan", "set-booster", "--date", "2026-03-01")


class ThePlan(PlanTest):
    def test_says_so_where_it_is_empty(self):
        self.assertEqual(self.words("plan", "show"), "Nothing is planned here.\n")

    def test_is_sound_when_it_is_checked(self):
        course = self.start(MONDAYS, "--route", "iv")
        self.answer("plan", "extend", course["id"], "--at", "2026-04-02T10:00:00+02:00")
        self.answer("plan", "set-booster", "--every-weeks", "6")

        self.assertEqual(self.answer("check")["findings"], [])

    def test_promises_nothing_in_any_of_its_words(self):
        self.start(MONDAYS, "--template", "iv-3-trial")
        for command in (("plan", "templates"), ("plan", "templates", "--at", MONDAYS[0]), ("plan", "show"),
                        ("plan", "set-booster", "--every-weeks", "4"), ("plan", "clear-booster")):
            self.assertTrue(self.words(*command))


if __name__ == "__main__":
    unittest.main()
