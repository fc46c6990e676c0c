"""ride arrange, arrive, none, hand-over and show; the codes of staff."""

import unittest

from homewardctl import NOW
from treatment import NOBODY, TreatmentTest, staff_code

FIELDS = ["session", "state", "escort", "method", "expectedAt", "arrivedAt", "choice", "handOver", "blockers", "token",
          "publicKey"]
ARRIVAL = "2026-03-02T13:00:00+01:00"


class RideTest(TreatmentTest):
    def setUp(self):
        super().setUp()
        self.session = self.from_shelf("dosed", self.dosed)

    def arrived(self):
        """Of a test that has done nothing else before."""
        return self.from_shelf(f"arrived-{type(self).__name__}", self.let_arrive)

    def let_arrive(self):
        self.arrange("2026-03-02T12:50:00+01:00")
        return self.answer("ride", "arrive", now=ARRIVAL)

    def hand_over(self, code, now=ARRIVAL, *more):
        return self.ctl("ride", "hand-over", "--staff-code", code, *more, now=now)


class TheRide(RideTest):
    def test_is_not_arranged_until_somebody_says_so(self):
        ride = self.answer("ride", "show", now=ARRIVAL)

        self.assertEqual(list(ride), FIELDS)
        self.assertEqual(ride, {**{field: None for field in FIELDS}, "session": self.session["id"],
                                "state": "notArranged", "blockers": ["noRideArranged", "notArrived"]})

    def test_goes_from_planned_to_handed_over(self):
        planned = self.arrange("2026-03-02T12:50:00+01:00")
        self.assertEqual((planned["state"], planned["blockers"]), ("planned", ["notArrived"]))
        self.assertEqual(planned["escort"], {"name": "Ana Silva", "relation": "sister", "phone": "0151 2345"})
        self.assertEqual((planned["method"], planned["expectedAt"]), ("car", ARRIVAL))

        arrived = self.answer("ride", "arrive", now=ARRIVAL)
        self.assertEqual((arrived["state"], arrived["arrivedAt"], arrived["blockers"]), ("arrived", ARRIVAL, []))
        self.assertIsNone(arrived["token"])

        over = self.answer("ride", "hand-over", "--staff-initials", "KM", now="2026-03-02T13:05:00+01:00")
        self.assertEqual((over["state"], over["blockers"]), ("handedOver", []))
        self.assertEqual(over["handOver"], {"proof": "staffInitials", "by": "KM", "at": "2026-03-02T13:05:00+01:00"})
        self.assertEqual(sorted(over["publicKey"]), ["crv", "kty", "x"])
        self.assertEqual(self.answer("ride", "show", now="2026-03-02T13:06:00+01:00"), over)

    def test_handed_over_on_another_day_confirms_nothing_today(self):
        self.arrived()
        self.answer("ride", "hand-over", "--staff-initials", "KM", now="2026-03-02T13:05:00+01:00")
        self.answer("rules", "confirm-sleep", now="2026-03-03T11:00:00+01:00")
        self.dosed("2026-03-09T10:00:00+01:00", "2026-03-09T10:40:00+01:00")

        old = self.answer("ride", "show", "--session", self.session["id"], now="2026-03-09T12:00:00+01:00")

        self.assertEqual((old["state"], old["token"], old["publicKey"]), ("handedOver", None, None))

    def test_handed_over_discharges_the_session(self):
        self.arrived()
        self.answer("ride", "hand-over", "--staff-initials", "KM", now="2026-03-02T13:05:00+01:00")

        session = self.answer("session", "list")[0]

        self.assertEqual((session["status"], session["dischargedAt"]), ("discharged", "2026-03-02T13:05:00+01:00"))

    def test_changes_with_another_escort_who_has_to_arrive_again(self):
        self.arrived()

        changed = self.arrange("2026-03-02T13:01:00+01:00", name="Ben")

        self.assertEqual((changed["state"], changed["blockers"], changed["arrivedAt"]), ("changed", ["notArrived"], None))
        self.assert_refused(self.ctl("ride", "hand-over", "--staff-initials", "KM", now="2026-03-02T13:02:00+01:00"),
                            4, "rideNotArrived")

    def test_that_is_none_leads_to_a_choice_of_staff(self):
        self.assert_refused(self.ctl("ride", "none", "--choice", "wait", now=ARRIVAL), 4, "notNoRide")

        none = self.answer("ride", "none", now=ARRIVAL)
        self.assertEqual((none["state"], none["choice"]), ("noRide", None))
        self.assertEqual(none["blockers"], ["staffHaveToChoose", "noRideArranged", "notArrived"])

        chosen = self.answer("ride", "none", "--choice", "companionTaxi", now=ARRIVAL)
        self.assertEqual((chosen["choice"], chosen["blockers"]), ("companionTaxi", ["noRideArranged", "notArrived"]))
        self.assert_refused(self.ctl("ride", "arrive", now=ARRIVAL), 4, "noRide")
        self.assertEqual(self.arrange(ARRIVAL)["state"], "planned")

    def test_takes_no_step_that_cannot_follow(self):
        self.assert_refused(self.ctl("ride", "arrive", now=ARRIVAL), 4, "noRideArranged")
        self.assert_refused(self.ctl("ride", "hand-over", "--staff-initials", "KM", now=ARRIVAL), 4, "noRideArranged")
        self.arrived()
        self.answer("ride", "hand-over", "--staff-initials", "KM", now="2026-03-02T13:05:00+01:00")
        named = ("--session", self.session["id"])
        for arguments in (("arrive",), ("none",), ("hand-over", "--staff-initials", "AB")):
            self.assert_refused(self.ctl("ride", *arguments, *named, now="2026-03-02T13:06:00+01:00"), 4,
                                "alreadyHandedOver")

    def test_is_refused_without_a_phone_a_name_or_a_way(self):
        usual = {"--name": "Ana", "--relation": "sister", "--phone": "1", "--method": "car", "--at": ARRIVAL}
        for option, value, code in (
                ("--phone", "", "escortWithoutPhone"), ("--phone", "call me", "escortWithoutPhone"),
                ("--name", " ", "escortWithoutName"), ("--relation", "", "escortWithoutRelation"),
                ("--name", "x" * 121, "escortTooLong"), ("--name", b"\xff", "escortNotText"),
                ("--name", "A\nna", "escortNotText"), ("--method", "boat", "invalidMethod"),
                ("--at", "soon", "invalidTime"), ("--session", "7", "invalidId")):
            words = [word for pair in {**usual, option: value}.items() for word in pair]
            with self.subTest(option=option, value=value):
                self.assert_refused(self.ctl("ride", "arrange", *words, now=ARRIVAL), 4, code)
        for option in usual:
            words = [word for pair in usual.items() if pair[0] != option for word in pair]
            self.assert_refused(self.ctl("ride", "arrange", *words, now=ARRIVAL), 2, "usage")
        self.assertEqual(self.answer("ride", "show", now=ARRIVAL)["state"], "notArranged")

    def test_queues_each_step_for_the_clinic(self):
        self.arrived()

        rows = [row["entity"] for row in self.answer("outbox", "list")]

        self.assertEqual(rows[-2:], ["ride", "ride"])


class WhoseRide(TreatmentTest):
    def test_is_that_of_the_next_session_before_any_has_begun(self):
        self.plan("2026-03-09T10:00:00+01:00")
        first = self.plan()

        self.assertEqual(self.arrange(NOW)["session"], first["id"])

    def test_is_that_of_the_session_under_way_before_the_next(self):
        session = self.dosed()
        self.plan("2026-03-02T18:00:00+01:00")

        self.assertEqual(self.arrange("2026-03-02T12:00:00+01:00")["session"], session["id"])

    def test_is_that_of_the_next_session_once_the_first_is_handed_over(self):
        session = self.dosed()
        following = self.plan("2026-03-09T10:00:00+01:00")
        self.arrange("2026-03-02T12:00:00+01:00")
        self.answer("ride", "arrive", now=ARRIVAL)
        self.answer("ride", "hand-over", "--staff-initials", "KM", now=ARRIVAL)

        self.assertEqual(self.arrange("2026-03-02T20:00:00+01:00")["session"], following["id"])
        self.assertEqual(self.answer("ride", "show", now="2026-03-02T20:00:00+01:00")["session"], session["id"])

    def test_is_the_one_that_is_named(self):
        self.plan()
        later = self.plan("2026-03-09T10:00:00+01:00")

        self.assertEqual(self.arrange(NOW, "--session", later["id"])["session"], later["id"])

    def test_is_nobodys_where_there_is_no_session(self):
        self.assert_refused(self.ctl("ride", "show"), 7, "noSuchSession")
        self.assert_refused(self.ctl("ride", "none"), 7, "noSuchSession")
        self.assert_refused(self.ctl("ride", "show", "--session", NOBODY), 7, "noSuchSession")
        self.assert_refused(self.ctl("ride", "arrive", "--session", NOBODY), 7, "noSuchSession")


class TheCodeOfStaff(RideTest):
    def setUp(self):
        super().setUp()
        self.from_shelf("paired", self.pair)

    def test_hands_over(self):
        self.arrived()

        done = self.hand_over(staff_code(ARRIVAL))

        self.assertEqual(done.exit, 0, done.err)
        self.assertEqual(done.json["handOver"], {"proof": "staffCode", "by": None, "at": ARRIVAL})

    def test_may_be_one_step_off_and_no_more(self):
        self.arrived()
        self.assert_refused(self.hand_over(staff_code(ARRIVAL, -2)), 4, "staffCodeWrong")
        self.assert_refused(self.hand_over(staff_code(ARRIVAL, 2)), 4, "staffCodeWrong")
        self.assertEqual(self.hand_over(staff_code(ARRIVAL, -1)).exit, 0)

    def test_has_six_digits(self):
        self.arrived()
        for code in ("12345", "1234567", "", "12345a", "123 456", "٠١٢٣٤٥"):
            with self.subTest(code=code):
                self.assert_refused(self.hand_over(code), 4, "staffCodeMalformed")

    def test_works_once(self):
        self.arrived()
        code = staff_code(ARRIVAL)
        self.assertEqual(self.hand_over(code).exit, 0)
        other = self.plan("2026-03-02T13:00:00+01:00", "im")
        self.step(other, "start", ARRIVAL)
        named = ("--session", other["id"])
        self.arrange(ARRIVAL, *named)
        self.answer("ride", "arrive", *named, now=ARRIVAL)

        self.assert_refused(self.hand_over(code, ARRIVAL, *named), 4, "staffCodeUsed")

    def test_is_not_looked_at_for_a_minute_after_five_wrong_ones(self):
        self.arrived()
        wrong = staff_code(ARRIVAL, 50)
        for _ in range(5):
            self.assert_refused(self.hand_over(wrong), 4, "staffCodeWrong")

        self.assert_refused(self.hand_over(staff_code(ARRIVAL)), 4, "staffCodePaused")
        soon = "2026-03-02T13:00:59+01:00"
        self.assert_refused(self.hand_over(staff_code(soon), soon), 4, "staffCodePaused")
        later = "2026-03-02T13:01:00+01:00"
        self.assertEqual(self.hand_over(staff_code(later), later).exit, 0)

    def test_is_the_only_proof_where_the_clinic_has_codes(self):
        self.arrived()

        done = self.ctl("ride", "hand-over", "--staff-initials", "KM", now=ARRIVAL)

        self.assert_refused(done, 4, "staffCodeNeeded")

    def test_does_not_hand_over_to_somebody_who_has_not_arrived(self):
        self.arrange("2026-03-02T12:50:00+01:00")

        self.assert_refused(self.hand_over(staff_code(ARRIVAL)), 4, "rideNotArrived")


class TheInitialsOfStaff(RideTest):
    def test_are_one_to_four_letters(self):
        self.arrived()
        for initials in ("", "ABCDE", "12", "K M", "K.", "\x1b", "<b>"):
            with self.subTest(initials=initials):
                self.assert_refused(self.ctl("ride", "hand-over", "--staff-initials", initials, now=ARRIVAL), 4,
                                    "invalidInitials")
        self.assertEqual(self.answer("ride", "hand-over", "--staff-initials", "ÖÄ", now=ARRIVAL)["handOver"]["by"], "ÖÄ")

    def test_stand_alone_or_a_code_does(self):
        self.arrived()

        self.assert_refused(self.ctl("ride", "hand-over", now=ARRIVAL), 2, "usage")
        self.assert_refused(self.ctl("ride", "hand-over", "--staff-code", "123456", "--staff-initials", "KM",
                                     now=ARRIVAL), 2, "usage")

    def test_are_asked_for_where_there_is_no_secret(self):
        self.arrived()

        self.assert_refused(self.hand_over("123456"), 4, "noStaffSecret")

    def test_are_labelled_as_such_in_words(self):
        self.arrived()

        text = self.words("ride", "hand-over", "--staff-initials", "KM", now=ARRIVAL)

        self.assertIn("Confirmed by initials, not by a code: KM", text)


class TheRideInWords(RideTest):
    def test_says_confirmed_only_of_a_hand_over(self):
        texts = [self.words("ride", "show", now=ARRIVAL)]
        self.arrange("2026-03-02T12:50:00+01:00", name="Ana\u202e")
        texts.append(self.words("ride", "show", now=ARRIVAL))
        texts.append(self.words("ride", "arrive", now=ARRIVAL))
        texts.append(self.words("ride", "none", now=ARRIVAL))
        texts.append(self.words("ride", "none", "--choice", "wait", now=ARRIVAL))

        for text in texts:
            self.assertNotRegex(text, r"(?i)confirm")
            self.assertNotIn("\u202e", text)
        self.assertIn("Staff decide when you can leave.", texts[2])


if __name__ == "__main__":
    unittest.main()
