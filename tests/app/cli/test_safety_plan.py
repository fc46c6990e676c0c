"""safety-plan: headings, people, the copy for the locked app, the file of plain text."""

import json
import stat
import unittest

from treatment import TreatmentTest

HEADINGS = ["noticeFirst", "byMyself", "distraction", "askForHelp", "professionals", "saferPlace", "keepsMeGoing"]


class SafetyPlanTest(TreatmentTest):
    def write(self, heading, text, **more):
        return self.answer("safety-plan", "write", heading, "--text", text, **more)

    def add(self, name, phone, *more):
        return self.answer("safety-plan", "contact", "add", "--name", name, "--phone", phone, *more)

    def texts(self, plan):
        return {row["heading"]: row["text"] for row in plan["headings"] if row["text"]}

    def locked_copy(self):
        return json.loads((self.profile / "contacts.json").read_text())["people"]


class SafetyPlan(SafetyPlanTest):
    def test_has_seven_headings_and_is_empty_at_first(self):
        plan = self.answer("safety-plan", "show")

        self.assertEqual([row["heading"] for row in plan["headings"]], HEADINGS)
        self.assertEqual(plan["headings"][0], {"heading": "noticeFirst", "title": "What I notice first", "text": None})
        self.assertEqual(plan["contacts"], [])
        self.assertEqual(self.words("safety-plan", "show"), "Nothing is written in your plan yet.\n")

    def test_keeps_the_last_words_under_each_heading(self):
        for heading in HEADINGS:
            self.write(heading, "old")
            self.write(heading, f"{heading}: walk,\nsea")
        self.write("distraction", "")

        plan = self.answer("safety-plan", "show")

        expected = {heading: f"{heading}: walk,\nsea" for heading in HEADINGS if heading != "distraction"}
        self.assertEqual(self.texts(plan), expected)
        self.assertTrue(self.answer("check")["ok"])

    def test_takes_words_from_standard_input(self):
        self.assertEqual(self.texts(self.write("byMyself", "-", stdin="Über die Brücke\n".encode())),
                         {"byMyself": "Über die Brücke"})

    def test_refuses_what_is_no_heading_and_no_text(self):
        for arguments, code in ((("other", "--text", "x"), "unknownHeading"), (("", "--text", "x"), "unknownHeading"),
                                (("byMyself", "--text", b"\xff"), "invalidWords")):
            with self.subTest(arguments=arguments):
                self.assert_refused(self.ctl("safety-plan", "write", *arguments), 4, code)
        self.assert_refused(self.ctl("safety-plan", "write", "byMyself"), 2, "usage")
        self.assertEqual(self.texts(self.answer("safety-plan", "show")), {})

    def test_is_told_to_nobody(self):
        self.write("byMyself", "walk")
        self.add("Ana", "1")

        self.assertEqual(self.answer("outbox", "list"), [])


class Contacts(SafetyPlanTest):
    def test_stay_in_the_order_in_which_they_came(self):
        self.add("Ana", "0151 2345")
        plan = self.add("Ben", "+49 30 99", "--hidden-while-locked")

        self.assertEqual(plan["contacts"], [{"name": "Ana", "phone": "0151 2345", "shownLocked": True},
                                            {"name": "Ben", "phone": "+49 30 99", "shownLocked": False}])

    def test_are_copied_for_the_locked_app_if_the_person_lets_them(self):
        self.assertFalse((self.profile / "contacts.json").exists())
        self.add("Ana", "0151 2345")
        self.add("Ben", "2", "--hidden-while-locked")

        self.assertEqual(self.locked_copy(), [{"name": "Ana", "phone": "0151 2345", "isShownLocked": True}])
        self.assertEqual(stat.S_IMODE((self.profile / "contacts.json").stat().st_mode), 0o600)

        self.answer("safety-plan", "contact", "remove", "--name", "Ana")
        self.assertEqual(self.locked_copy(), [])

    def test_are_taken_out_one_at_a_time(self):
        self.add("Ana", "1")
        self.add("Ana", "2")
        self.add("Ben", "3")

        self.assert_refused(self.ctl("safety-plan", "contact", "remove", "--name", "Ana"), 4, "contactAmbiguous")
        self.assert_refused(self.ctl("safety-plan", "contact", "remove", "--name", "Eve"), 7, "noSuchContact")
        plan = self.answer("safety-plan", "contact", "remove", "--name", "Ana", "--phone", "1")
        self.assertEqual([row["phone"] for row in plan["contacts"]], ["2", "3"])

    def test_have_a_name_and_a_number(self):
        for name, phone, code in (("", "1", "contactWithoutName"), ("  ", "1", "contactWithoutName"),
                                  ("Ana", "", "contactWithoutPhone"), ("Ana", "call me", "contactWithoutPhone"),
                                  ("x" * 121, "1", "invalidText"), ("Ana", "1" * 121, "invalidText"),
                                  ("A\nna", "1", "invalidText"), (b"\xff", "1", "invalidText"),
                                  ("Ana", "\x1b[31m1", "invalidText")):
            with self.subTest(name=name, phone=phone):
                self.assert_refused(self.ctl("safety-plan", "contact", "add", "--name", name, "--phone", phone), 4,
                                    code)
        self.assertEqual(self.answer("safety-plan", "show")["contacts"], [])


class Export(SafetyPlanTest):
    def export(self, *more, **kwargs):
        return self.ctl("safety-plan", "export", "--out", *more, **kwargs)

    def test_is_a_file_of_plain_text_for_its_owner(self):
        (self.profile / "preferences.json").write_text(json.dumps({"region": "US"}))
        self.write("noticeFirst", "I stop sleeping\nand eating")
        self.write("keepsMeGoing", "My dog")
        self.add("Ana", "0151 2345")
        self.add("Ben", "2", "--hidden-while-locked")
        out = self.folder / "plan.txt"

        done = self.export(out)

        self.assertEqual((done.exit, done.json), (0, {"file": str(out)}))
        self.assertEqual(out.read_text(), "My safety plan\n\nIf my life is in danger I call 911.\n\n"
                                          "What I notice first\nI stop sleeping\nand eating\n\n"
                                          "What keeps me going\nMy dog\n\nPeople I can call\nAna: 0151 2345\nBen: 2\n")
        self.assertEqual(stat.S_IMODE(out.stat().st_mode), 0o600)

    def test_of_an_empty_plan_still_says_whom_to_call(self):
        out = self.folder / "plan.txt"
        self.export(out)

        self.assertEqual(out.read_text(),
                         "My safety plan\n\nIf my life is in danger I call your local emergency number.\n")

    def test_goes_nowhere_where_it_cannot_be_written(self):
        self.assert_refused(self.export(self.folder / "no" / "plan.txt"), 5, "notWritable")
        self.assert_refused(self.export(self.profile / "plan.txt"), 4, "insideProfile")
        self.assert_refused(self.export(""), 4, "invalidPath")


if __name__ == "__main__":
    unittest.main()
