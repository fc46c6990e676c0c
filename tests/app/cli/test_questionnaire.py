"""questionnaire: answers, what they add up to, and help before any score."""

import json
import re
import unittest

from homewardctl import NOW, run
from treatment import TreatmentTest

FIELDS = ["id", "instrument", "version", "at", "zone", "answers", "total", "band", "declined", "showHelp", "recordedAt"]
CHEERFUL = re.compile(r"\b(great|well done|good|congratulations|better|thank|nice|happy|don't worry|only)\b|!", re.IGNORECASE)


def answers(value, **others):
    """Nine answers of the same value, but for those named by item9=1."""
    row = [value] * 9
    for item, other in others.items():
        row[int(item.removeprefix("item")) - 1] = other
    return ",".join(map(str, row))


class QuestionnaireTest(TreatmentTest):
    def take(self, instrument, text, *more, now=NOW):
        return self.answer("questionnaire", "answer", instrument, f"--answers={text}", *more, now=now)

    def refused(self, code, *arguments):
        with self.subTest(arguments=arguments):
            self.assert_refused(self.ctl("questionnaire", "answer", *arguments), 4, code)


class Answers(QuestionnaireTest):
    def test_are_saved_with_their_total_and_the_name_of_its_range(self):
        saved = self.take("phq9", "0,1,2,3,0,1,2,3,0", "--function", "2", "--at", "2026-03-01T11:30:00Z")

        self.assertEqual(list(saved), FIELDS)
        saved.pop("id")
        self.assertEqual(saved, {"instrument": "phq9", "version": "1", "at": "2026-03-01T12:30:00+01:00",
                                 "zone": "Europe/Berlin", "answers": [0, 1, 2, 3, 0, 1, 2, 3, 0, 2], "total": 12,
                                 "band": "moderate", "declined": 0, "showHelp": False,
                                 "recordedAt": "2026-03-01T13:00:00+01:00"})

    def test_have_the_published_ranges_on_both_sides_of_each_edge(self):
        def total(instrument, items, points):
            row = [min(3, max(0, points - 3 * item)) for item in range(items)]
            saved = self.take(instrument, ",".join(map(str, row)))
            self.assertEqual(saved["total"], points)
            return saved["band"]

        for points, band in ((0, "minimal"), (4, "minimal"), (5, "mild"), (9, "mild"), (10, "moderate"),
                             (14, "moderate"), (15, "moderatelySevere"), (19, "moderatelySevere"), (20, "severe"),
                             (27, "severe")):
            self.assertEqual(total("phq9", 9, points), band, points)
        for points, band in ((4, "minimal"), (5, "mild"), (9, "mild"), (10, "moderate"), (14, "moderate"),
                             (15, "severe"), (21, "severe")):
            self.assertEqual(total("gad7", 7, points), band, points)
        self.assertEqual(total("phq2", 2, 6), None)

    def test_that_are_declined_leave_no_total_and_are_not_zero(self):
        for item in range(1, 10):
            saved = self.take("phq9", answers(0, **{f"item{item}": "-"}))
            self.assertEqual((saved["total"], saved["band"], saved["declined"], saved["showHelp"]),
                             (None, None, 1, False))
            self.assertIsNone(saved["answers"][item - 1])

    def test_to_the_last_item_may_be_left_out_or_declined(self):
        for more in ((), ("--function", "-"), ("--function=-",)):
            saved = self.take("phq9", answers(1, item9=0), *more)
            self.assertEqual((saved["total"], saved["answers"][9]), (8, None))
        self.assertEqual(self.take("phq9", answers(0) + ",3")["answers"][9], 3)

    def test_twice_in_a_minute_are_both_kept(self):
        first = self.take("gad7", "1,1,1,1,1,1,1")
        second = self.take("gad7", "0,0,0,0,0,0,0")

        self.assertEqual(self.answer("questionnaire", "list"), [second, first])
        self.assertNotEqual(first["id"], second["id"])

    def test_may_begin_with_one_that_is_declined(self):
        done = self.ctl("questionnaire", "answer", "gad7", "--answers", "-,1,1,1,1,1,1")

        self.assertEqual((done.exit, done.json["total"], done.json["declined"]), (0, None, 1))

    def test_are_queued_for_the_clinic(self):
        saved = self.take("gad7", "1,1,1,1,1,1,1")

        row = self.answer("outbox", "list")[-1]
        self.assertEqual((row["entity"], row["id"], row["operation"]), ("questionnaire", saved["id"], "create"))
        self.assertTrue(self.answer("check")["ok"])

    def test_that_cannot_be_are_refused_and_not_saved(self):
        self.refused("answerOutOfRange", "phq9", "--answers", answers(0, item1=4))
        self.refused("answerOutOfRange", "phq9", "--answers", answers(0, item5=-1))
        self.refused("answerOutOfRange", "phq9", f"--answers={answers(0, item1=-1)}")
        self.refused("answerOutOfRange", "phq9", "--answers", answers(0), "--function", "4")
        self.refused("tooFewAnswers", "phq9", "--answers", "0,0,0,0,0,0,0,0")
        self.refused("tooFewAnswers", "phq9", "--answers", "0")
        self.refused("tooManyAnswers", "phq9", "--answers", answers(0) + ",0,0")
        self.refused("tooManyAnswers", "phq9", "--answers", answers(0) + ",0", "--function", "0")
        self.refused("tooManyAnswers", "phq9", "--answers", answers(0), "--function", "0,0")
        self.refused("tooManyAnswers", "gad7", "--answers", answers(0))
        self.refused("answerMissing", "phq9", "--answers", answers(0, item9="?"))
        self.refused("answersUnreadable", "phq9", "--answers", "")
        self.refused("answersUnreadable", "phq9", "--answers", answers("x"))
        self.refused("answersUnreadable", "phq9", "--answers", answers(0).replace(",", " "))
        self.refused("answersUnreadable", "phq9", "--answers", answers(0) + ",")
        self.refused("answersUnreadable", "phq9", "--answers", answers(0, item3="1.5"))
        self.refused("answersUnreadable", "phq9", "--answers", answers(0), "--function", "")
        self.refused("noFunctionItem", "gad7", "--answers", "0,0,0,0,0,0,0", "--function", "1")
        self.refused("unknownInstrument", "phq8", "--answers", answers(0))
        self.refused("unknownInstrument", "PHQ9", "--answers", answers(0))
        self.refused("unknownInstrument", "", "--answers", answers(0))
        self.refused("unknownVersion", "phq9", "--answers", answers(0), "--instrument-version", "2")
        for instrument, items in (("qids16", 16), ("who5", 5), ("madrs-s", 9)):
            self.refused("scoringOnly", instrument, "--answers", ",".join(["0"] * items))
        self.refused("inTheFuture", "phq9", "--answers", answers(0), "--at", "2026-03-01T12:00:01Z")
        self.assert_refused(self.ctl("questionnaire", "answer", "phq9"), 2, "usage")
        self.assert_refused(self.ctl("questionnaire", "answer", "--answers", answers(0)), 2, "usage")
        self.assertEqual(self.answer("questionnaire", "list"), [])
        self.assertEqual(self.take("phq9", answers(0), "--instrument-version", "1")["total"], 0)


class Help(QuestionnaireTest):
    def choose(self, region):
        (self.profile / "preferences.json").write_text(json.dumps({"region": region}))

    def said(self, text, *more):
        said = self.words("questionnaire", "answer", "phq9", f"--answers={text}", *more)
        self.assertNotRegex(said.replace("Text Line", ""), CHEERFUL)
        return said

    def test_is_for_the_ninth_item_whatever_the_total_and_whatever_was_declined(self):
        for value in (1, 2, 3):
            self.assertTrue(self.take("phq9", answers(0, item9=value))["showHelp"])
        for item in range(1, 9):
            saved = self.take("phq9", answers(0, **{f"item{item}": "-", "item9": 1}))
            self.assertEqual((saved["showHelp"], saved["total"]), (True, None))
        self.assertTrue(self.take("phq9", answers("-", item9=1))["showHelp"])
        self.assertFalse(self.take("phq9", answers(3, item9=0))["showHelp"])
        self.assertFalse(self.take("phq9", answers(3, item9="-"))["showHelp"])
        self.assertFalse(self.take("gad7", "3,3,3,3,3,3,3")["showHelp"])

    def test_comes_before_any_score_with_the_number_of_the_region(self):
        for region, number in (("US", "911"), ("DE", "112"), ("AU", "000"), ("", "your local emergency number"),
                               ("nowhere", "your local emergency number")):
            with self.subTest(region=region):
                self.choose(region)
                said = self.said(answers(0, item9=1))
                lines = said.splitlines()
                self.assertEqual(lines[:2], ["Your answers are saved. Nobody watches these answers live.",
                                             f"If you might act on such thoughts, call {number}."])
                self.assertLess(said.index("call"), said.index("total"))
                self.assertIn("Your answers are on this device. Your clinic has not seen them.", said)

    def test_names_the_people_of_the_plan_then_the_lines_then_the_clinic(self):
        self.choose("US")
        self.answer("safety-plan", "contact", "add", "--name", "Ana", "--phone", "0151 2345")
        self.set_clinic("--hours", "Mon to Fri 8 to 18")

        lines = self.said(answers(0, item9=2)).splitlines()

        self.assertEqual(lines[2:7], ["From your plan: Ana, 0151 2345.",
                                      "Talk to somebody: 988 (988 Lifeline).",
                                      "Write to somebody: HOME to 741741 (Crisis Text Line).",
                                      "Talk to somebody: 988 (Veterans Crisis Line, then press 1).",
                                      "Your clinic: Lakeside Clinic, 030 1234 (Mon to Fri 8 to 18)."])

    def test_is_not_shown_where_nobody_asked_for_it(self):
        said = self.said(answers(1, item9=0))

        self.assertNotIn("emergency", said)
        self.assertTrue(said.startswith("Saved: 2026-03-01 13:00 (Europe/Berlin)  PHQ-9: total 8, in the range named "
                                        "mild\nThis is not a diagnosis.\nDeveloped by Drs. Robert L. Spitzer"), said)

    def test_does_not_make_up_a_total(self):
        said = self.said(answers(1, item2="-", item9=0))

        self.assertIn("PHQ-9: no total, since not every question has an answer\nThis is not a diagnosis.\n", said)

    def test_is_not_in_the_list_of_what_was(self):
        self.assertEqual(self.words("questionnaire", "list"), "No questionnaires.\n")
        self.take("phq9", answers(3))

        self.assertEqual(self.words("questionnaire", "list"),
                         "2026-03-01 13:00 (Europe/Berlin)  PHQ-9: total 27, in the range named severe\n"
                         "This is not a diagnosis.\n")


class Damage(QuestionnaireTest):
    def test_hides_none_of_the_others_and_is_counted(self):
        whole = self.take("gad7", "1,1,1,1,1,1,1")
        for text in (answers(1), answers(2)):
            self.take("phq9", text)
        self.change_diary("UPDATE questionnaire_response SET answers = 'x' WHERE instrument = 'phq9'")

        done = self.ctl("questionnaire", "list")

        self.assertEqual((done.exit, done.json, done.error), (5, [whole], "someUnreadable"))
        self.assertIn("2 questionnaires on record could not be read", done.err)
        self.assertEqual(self.take("phq2", "1,1")["total"], 2)

    def test_is_said_of_an_instrument_that_this_edition_does_not_know(self):
        self.take("gad7", "1,1,1,1,1,1,1")
        self.change_diary("UPDATE questionnaire_response SET instrument = 'other'")

        done = self.ctl("questionnaire", "list")

        self.assertEqual((done.exit, done.json, done.error), (5, [], "someUnreadable"))


class Instruments(QuestionnaireTest):
    def show(self, instrument):
        done = run("--json", "questionnaire", "show-instrument", instrument)  # without a diary
        self.assertEqual((done.exit, done.err), (0, ""))
        return done.json

    def test_show_their_words_codes_and_credit(self):
        phq9 = self.show("phq9")

        self.assertEqual([item["id"] for item in phq9["items"]], [*map(str, range(1, 10)), "function"])
        self.assertEqual(phq9["items"][8]["text"],
                         "Thoughts that you would be better off dead or of hurting yourself in some way")
        self.assertEqual(phq9["items"][0]["answers"][3],
                         {"value": 3, "text": "Nearly every day", "loinc": "LA6571-9"})
        self.assertEqual(phq9["bands"][3], {"from": 15, "band": "moderatelySevere"})
        self.assertIn("Pfizer", phq9["credit"])
        self.assertIn("1. Little interest", run("questionnaire", "show-instrument", "phq9").out)

    def test_of_others_show_the_scoring_and_no_words(self):
        for instrument in ("qids16", "who5", "madrs-s"):
            shown = self.show(instrument)
            self.assertEqual((shown["offered"], shown["stem"], shown["credit"]), (False, None, None))
            self.assertEqual({item["text"] for item in shown["items"]}, {None})

    def test_that_are_not_there_are_refused(self):
        self.assert_refused(run("--json", "questionnaire", "show-instrument", "cssrs"), 4, "unknownInstrument")


class Due(QuestionnaireTest):
    def due(self, now):
        return {row["instrument"]: (row["isDue"], row["day"], row["reason"])
                for row in self.answer("questionnaire", "due", now=now)}

    def test_is_nothing_without_a_session(self):
        self.assertEqual(self.due(NOW), {})
        self.assertEqual(self.words("questionnaire", "due"), "No questionnaire is due.\n")

    def test_goes_from_the_baseline_over_the_course_to_the_weeks_after(self):
        self.plan("2026-03-20T10:00:00+01:00")
        self.assertEqual(self.due(NOW), {name: (False, "2026-03-06", "baseline") for name in ("phq9", "gad7")})
        self.take("phq9", answers(1), now="2026-03-10T12:00:00Z")
        self.assertEqual(self.due("2026-03-10T13:00:00Z"), {"gad7": (True, "2026-03-06", "baseline")})

    def test_waits_for_the_end_of_the_rules(self):
        self.dosed("2026-03-02T10:05:00+01:00", "2026-03-02T10:45:00+01:00")

        row = self.answer("questionnaire", "due", now="2026-03-02T12:00:00+01:00")[0]
        self.assertEqual((row["isDue"], row["day"], row["notBefore"]),
                         (False, "2026-03-03", "2026-03-03T10:45:00+01:00"))
        # A night's sleep is awaited: the rule goes on, however late it is.
        self.assertFalse(self.due("2026-03-04T12:00:00+01:00")["phq9"][0])
        self.answer("rules", "confirm-sleep", now="2026-03-04T12:00:00+01:00")
        self.assertEqual(self.due("2026-03-04T12:01:00+01:00")["phq9"], (True, "2026-03-03", "afterCourse"))


if __name__ == "__main__":
    unittest.main()
