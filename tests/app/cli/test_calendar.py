"""export ics and plan import-ics."""

import re
import unittest

from treatment import TreatmentTest

FIELDS = ["unreadable", "wholeDay", "cancelled", "past", "tooFar", "otherRepeats", "overLimit"]


def calendar(*lines, method="REQUEST"):
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Clinic//EN", f"METHOD:{method}", "BEGIN:VEVENT",
                        "UID:1", "DTSTAMP:20260201T000000Z", *lines, "END:VEVENT", "END:VCALENDAR", ""])


class CalendarTest(TreatmentTest):
    def file(self, content, name="invitation.ics"):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def take(self, content, *more):
        return self.answer("plan", "import-ics", self.file(content), *more)

    def export(self, **more):
        out = self.folder / "out.ics"
        answer = self.answer("export", "ics", "--out", out, **more)
        self.assertEqual(answer["file"], str(out))
        return answer["entries"], out.read_bytes().decode()


class Exporting(CalendarTest):
    def test_writes_when_and_not_what_for(self):
        session = self.plan("2026-03-02T10:00:00+01:00", "esketamine", "--place", "Lakeside Clinic")
        self.answer("plan", "set-booster", "--date", "2026-06-01")

        entries, text = self.export()

        self.assertEqual(entries, 2)
        self.assertIn("DTSTART:20260302T090000Z\r\nDTEND:20260302T091000Z\r\nSUMMARY:Appointment\r\n", text)
        self.assertIn("DTSTART;VALUE=DATE:20260601\r\n", text)
        for word in ("Clinic", "ketamine", "omeward", "booster", "ALARM", session["id"]):
            self.assertNotIn(word, text)

    def test_keeps_the_name_of_an_appointment_and_counts_its_changes(self):
        session = self.plan()
        _, before = self.export()
        self.answer("plan", "move", session["id"], "--at", "2026-03-03T10:00:00+01:00")
        self.answer("plan", "cancel", session["id"])

        _, after = self.export()

        self.assertEqual(re.findall("UID:.*", before), re.findall("UID:.*", after))
        self.assertIn("SEQUENCE:0\r\n", before)
        self.assertIn("SEQUENCE:2\r\n", after)
        self.assertIn("STATUS:CANCELLED\r\n", after)

    def test_leaves_out_what_has_passed(self):
        self.plan()

        self.assertEqual(self.export(now="2026-03-02T20:00:00+01:00")[0], 1)
        self.assertEqual(self.export(now="2026-03-03T00:00:00+01:00")[0], 0)

    def test_refuses_a_place_that_it_cannot_write_to(self):
        self.assert_refused(self.ctl("export", "ics", "--out", self.profile / "diary.db"), 4, "insideProfile")
        self.assert_refused(self.ctl("export", "ics", "--out", self.folder / "no" / "such.ics"), 5, "notWritable")

    def test_can_be_read_back(self):
        self.plan()
        _, text = self.export()

        self.assertEqual([each["at"] for each in self.take(text)["proposals"]], ["2026-03-02T10:00:00+01:00"])


class Importing(CalendarTest):
    INVITATION = calendar("DTSTART;TZID=America/New_York:20260302T100000", "DURATION:PT3H")

    def test_proposes_and_writes_nothing(self):
        answer = self.take(self.INVITATION)

        self.assertEqual(answer, {
            "proposals": [{"at": "2026-03-02T10:00:00-05:00", "zone": "America/New_York", "clock": "named",
                           "lengthMinutes": 180}],
            "leftOut": {name: 0 for name in FIELDS}, "sessions": []})
        self.assertEqual(self.answer("session", "list"), [])
        self.assertIn("Nothing is saved yet.", self.words("plan", "import-ics", self.folder / "invitation.ics"))

    def test_saves_what_is_confirmed_on_the_clock_of_the_clinic(self):
        answer = self.take(self.INVITATION, "--route", "iv", "--yes")

        saved = answer["sessions"][0]
        self.assertEqual((saved["plannedAt"], saved["zone"], saved["lengthMinutes"], saved["place"]),
                         ("2026-03-02T10:00:00-05:00", "America/New_York", 40, None))
        self.assertEqual(self.answer("session", "list"), [saved])

    def test_saves_a_series_as_one_course_or_not_at_all(self):
        series = calendar("DTSTART:20260302T090000Z", "RRULE:FREQ=WEEKLY;COUNT=3")
        self.take(series, "--route", "iv", "--yes")
        self.assertEqual([len(course["sessions"]) for course in self.answer("plan", "show")["courses"]], [3])

        self.assert_refused(self.ctl("plan", "import-ics", self.folder / "invitation.ics", "--route", "iv", "--yes"), 4,
                            "sameDay")
        self.assertEqual(len(self.answer("session", "list")), 3)

    def test_needs_a_route_to_save(self):
        self.assert_refused(self.ctl("plan", "import-ics", self.file(self.INVITATION), "--yes"), 4, "invalidRoute")
        self.assertEqual(self.answer("session", "list"), [])

    def test_says_what_it_left_out_and_what_it_assumed(self):
        answer = self.take(calendar("DTSTART:20260302T100000", "RRULE:FREQ=SECONDLY"))

        self.assertEqual(answer["proposals"][0]["clock"], "assumed")
        self.assertEqual(answer["leftOut"]["otherRepeats"], 1)
        words = self.words("plan", "import-ics", self.folder / "invitation.ics")
        self.assertIn("if it is meant on this clock", words)
        self.assertIn("repeated in a way that is not read: 1", words)

    def test_cuts_off_what_never_ends(self):
        answer = self.take(calendar("DTSTART:20260302T090000Z", "RRULE:FREQ=DAILY"))

        self.assertEqual(len(answer["proposals"]), 110)
        self.assertGreater(answer["leftOut"]["overLimit"], 0)

    def test_has_nothing_to_save_where_nothing_is_to_come(self):
        answer = self.take(calendar("DTSTART;VALUE=DATE:20260302"), "--yes")

        self.assertEqual((answer["proposals"], answer["sessions"], answer["leftOut"]["wholeDay"]), ([], [], 1))

    def test_refuses_what_is_no_invitation(self):
        for content, code in (
                ("", "notACalendar"), ("Dear Ms Lovelace,", "notACalendar"), (b"\xff\xfe\0\0", "notACalendar"),
                ("BEGIN:VCALENDAR\n" * 4000, "notACalendar"),
                (calendar("DTSTART:20260302T090000Z").replace("VEVENT", "VTODO"), "notAnInvitation"),
                (calendar("DTSTART:20260302T090000Z", method="REPLY"), "notAnInvitation"),
                (calendar("DTSTART:20260302T090000Z", method="CANCEL"), "invitationTakenBack"),
                ("BEGIN:VEVENT\n" * 100_000, "calendarTooLarge"), (b"x" * 50_000_000, "calendarTooLarge")):
            with self.subTest(content=content[:40]):
                self.assert_refused(self.ctl("plan", "import-ics", self.file(content)), 4, code)

    def test_refuses_a_file_that_it_cannot_read(self):
        self.assert_refused(self.ctl("plan", "import-ics", self.folder / "none.ics"), 7, "noSuchFile")
        self.assert_refused(self.ctl("plan", "import-ics", self.folder), 4, "fileUnreadable")


if __name__ == "__main__":
    unittest.main()
