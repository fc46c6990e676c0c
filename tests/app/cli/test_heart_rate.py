"""hr: what straps send."""

import json
import subprocess
import unittest

from homewardctl import HomewardctlTest, run
from treatment import TreatmentTest

FIELDS = ["valid", "bpm", "contact", "energyKj", "rrMs", "anomalies", "reason"]
ANOMALIES = ["noFlags", "rateCutShort", "energyCutShort", "reservedBits", "trailingBytes", "emptyRr", "oddRrBytes",
             "implausibleRate", "implausibleRr", "saturatedEnergy"]


class Packets(unittest.TestCase):
    def decoded(self, hex_text):
        done = run("--json", "hr", "decode", hex_text)
        self.assertEqual((done.exit, done.err), (0, ""), hex_text[:60])
        self.assertEqual((list(done.json), list(done.json["anomalies"])), (FIELDS, ANOMALIES))
        return done.json

    def assert_measured(self, hex_text, bpm, contact="unsupported", energy=None, rr=(), **anomalies):
        expected = dict.fromkeys(ANOMALIES, 0) | anomalies
        self.assertEqual(self.decoded(hex_text),
                         {"valid": True, "bpm": bpm, "contact": contact, "energyKj": energy, "rrMs": list(rr),
                          "anomalies": expected, "reason": None}, hex_text[:60])

    def test_have_a_rate_and_what_else_the_strap_tells(self):
        self.assert_measured("003C", 60)
        self.assert_measured("01 3C 00", 60)
        self.assert_measured("04 3c", 60, "none")
        self.assert_measured("06 00", None, "contact")
        self.assert_measured("08 3C 0A 00", 60, energy=10)
        self.assert_measured("16 4B 39 03 1E 03", 75, "contact", rr=[805.664, 779.297])
        self.assert_measured("19 4B 00 38 04 04 04 38 04", 75, energy=1080, rr=[1003.906, 1054.688])
        self.assert_measured("16 32" + " B0 04" * 9, 50, "contact", rr=[1171.875] * 9)

    def test_are_kept_with_what_is_odd_about_them(self):
        self.assert_measured("00 FF", 255, implausibleRate=1)
        self.assert_measured("01 2C 01", 300, implausibleRate=1)
        self.assert_measured("08 3C FF FF", 60, energy=65535, saturatedEnergy=1)
        self.assert_measured("E0 3C", 60, reservedBits=1)
        self.assert_measured("00 3C 55 66", 60, trailingBytes=2)
        self.assert_measured("10 3C", 60, emptyRr=1)
        self.assert_measured("16 3C 00 04 AA", 60, "contact", rr=[1000], oddRrBytes=1)
        self.assert_measured("16 3C 00 00", 60, "contact", rr=[0], implausibleRr=1)

    def test_are_refused_with_a_reason_where_a_field_is_cut_short(self):
        for hex_text, reason in (("", "noFlags"), ("00", "rateCutShort"), ("16", "rateCutShort"),
                                 ("01 3C", "rateCutShort"), ("FF 64", "rateCutShort"), ("08 3C", "energyCutShort"),
                                 ("08 3C 0A", "energyCutShort")):
            with self.subTest(hex=hex_text):
                self.assertEqual(self.decoded(hex_text),
                                 {"valid": False, "bpm": None, "contact": None, "energyKj": None, "rrMs": [],
                                  "anomalies": dict.fromkeys(ANOMALIES, 0) | {reason: 1}, "reason": reason})

    def test_are_hexadecimal_digits_and_nothing_else(self):
        for text in ("0", "0x003C", "00 3", "00,3C", "0 03C", "heart", "00\n3C", "-1"):
            with self.subTest(text=text):
                done = run("--json", "hr", "decode", "--", text)
                self.assertEqual((done.exit, done.error, done.out), (4, "invalidHex", ""))

    def test_may_be_as_long_as_a_hostile_strap_likes(self):
        self.assert_measured("10 3C" + "0004" * 20000, 60, rr=[1000] * 20000)

    def test_are_told_in_words(self):
        self.assertEqual(run("hr", "decode", "1E4B0A0039031E03").out,
                         "75 /min, contact\nEnergy: 10 kJ\nRR in ms: 805.664 779.297\n")
        self.assertEqual(run("hr", "decode", "0000").out, "No rate, contact not known\n")
        self.assertEqual(run("hr", "decode", "04 3C 55 66").out,
                         "60 /min, no contact\nOdd: 2 bytes at the end that mean nothing\n")
        self.assertEqual(run("hr", "decode", "01 3C").out, "Not a measurement: it ends before its rate does.\n")


class Exports(HomewardctlTest):
    """As a strap and a guided rest reading leave it behind."""

    def setUp(self):
        super().setUp()
        at = 1772352000  # 2026-03-01T08:00:00Z
        self.change_diary(
            "INSERT INTO heart_rate_reading (id, at, zone, utc_offset, bpm, rest_samples, rest_percent, rest_spread, sensor,"
            f" recorded_at) VALUES (x'019CAF00000070008000000000000001', {at}, 'Europe/Berlin', 3600, 64, 60, 100, 6, 'H10', {at}),"
            f" (x'019CAF00000070008000000000000002', {at - 86400}, 'Europe/Berlin', 3600, 88, NULL, NULL, NULL, '', {at});"
            "INSERT INTO heart_rate_recording (id, at, zone, utc_offset, sensor_name, sensor_manufacturer, sensor_model,"
            " sensor_serial, recorded_at) VALUES (x'019CAF00000070008000000000000003',"
            f" {at}, 'Europe/Berlin', 3600, 'Polar H10', '', 'H10', '1', {at});"
            f"INSERT INTO heart_rate_minute VALUES ({at // 60} * 4096, 1, x'000300640E8C010200')")

    def exported(self, *arguments):
        file = self.folder / "bundle.json"
        done = self.answer("export", "fhir", "--out", file, *arguments)
        resources = [entry["resource"] for entry in json.loads(file.read_text())["entry"]]
        return done["entries"], [one for one in resources if one["resourceType"] == "Observation"]

    def test_hold_readings_and_recordings_of_the_days_that_are_asked_for(self):
        entries, found = self.exported("--from", "2026-03-01")

        self.assertEqual(entries, 2)
        self.assertEqual([code["code"] for code in found[0]["code"]["coding"]], ["8867-4", "40443-4"])
        self.assertEqual(found[0]["valueQuantity"]["value"], 64)
        self.assertEqual(found[1]["valueSampledData"]["data"], "70 71 71")
        self.assertEqual(found[1]["effectivePeriod"]["start"], "2026-03-01T09:00:00+01:00")

        self.assertEqual(self.exported()[0], 3)
        self.assertEqual([one["valueQuantity"]["value"] for one in self.exported("--to", "2026-02-28")[1]], [88])

    def test_are_a_table_of_readings_that_comes_back_as_it_was(self):
        file = self.folder / "heart-rate.csv"
        self.assertEqual(self.answer("export", "csv", "--kind", "heart-rate", "--out", file)["entries"], 2)
        typed, guided = file.read_text().splitlines()[1:]
        self.assertEqual(typed.split(",", 4)[4], "88,,,,,,")
        self.assertEqual(guided.split(",", 4)[4], '64,60,100,6,,"H10",')
        self.assertEqual(self.answer("import", "csv", file)["alreadyHere"], 2)

        self.change_diary("DELETE FROM heart_rate_reading")
        self.assertEqual(self.answer("import", "csv", file)["new"], 2)

        again = self.folder / "again.csv"
        self.answer("export", "csv", "--kind", "heart-rate", "--out", again)
        self.assertEqual(again.read_bytes(), file.read_bytes())
        self.assertEqual([reading["resting"] for reading in self.answer("hr", "list") if reading["kind"] == "reading"],
                         [True, False])

    def test_name_the_rows_that_stay_out(self):
        file = self.folder / "rows.csv"
        rest = "rest samples (n),rest valid (%),rest spread (per minute)"
        file.write_text(f"at (RFC 3339),zone (IANA),rate (per minute),{rest},since end of dosing (minutes)\n"
                        + "".join(f"2026-02-28T08:1{row}:00Z,UTC,{fields}\n" for row, fields in enumerate(
                            ("64,57,95,6,90", "64,,,,", "24,,,,", "64,57,,6,", "64,57,101,6,", "64,,,,soon"))))

        done = self.answer("import", "csv", file)

        self.assertEqual((done["kind"], done["new"]), ("heart-rate", 2))
        self.assertEqual([(row["line"], row["reason"]) for row in done["badRows"]],
                         [(4, "heartRate"), (5, "rest"), (6, "rest"), (7, "sinceDosing")])

    def test_put_a_reading_at_rest_on_the_page_for_the_clinic(self):
        page = self.folder / "page.pdf"
        self.assertEqual(self.answer("export", "pdf", "--out", page)["entries"], 1)
        words = subprocess.run(["pdftotext", "-layout", page, "-"], check=True, capture_output=True, text=True).stdout
        self.assertIn("64/min at rest", words)
        self.assertNotIn("88", words)


class Files(HomewardctlTest):
    def imported(self, *lines):
        (self.folder / "packets").write_text("\n".join(lines) + "\n")
        return self.answer("hr", "import", self.folder / "packets")

    def test_come_in_as_one_recording_without_what_is_wrong(self):
        done = self.imported("# of a strap", "", "2026-02-28T08:10:00+01:00 06 3C", "2026-02-28T07:10:01.5Z,0640",
                             "2026-02-28T07:10:01.500Z 0641", "2026-02-28T07:00:00Z 0641", "2026-13-28T07:00:00Z 0641",
                             "yesterday 0641", "2026-02-28T07:10:02Z 06 3", "2026-02-28T07:10:02Z",
                             "2026-02-28T07:10:02Z 01 3C", "2026-02-28T07:10:02Z 08 3C", "2027-02-28T07:10:02Z 0641",
                             "2026-02-28T07:10:59Z 0400")

        self.assertEqual((done["samples"], done["rejected"]), (3, 9))
        self.assertEqual({reason: count for reason, count in done["reasons"].items() if count},
                         {"time": 2, "hex": 1, "noFlags": 1, "rateCutShort": 1, "energyCutShort": 1, "duplicate": 1,
                          "outOfOrder": 1, "inTheFuture": 1})
        recording = self.answer("hr", "list")[0]
        self.assertEqual((recording["kind"], recording["id"], recording["seconds"], recording["samples"]),
                         ("recording", done["recording"], 59.0, 3))
        self.assertTrue(self.answer("check")["ok"])

    def test_are_lines_of_a_time_and_bytes(self):
        for line in ("2026-02-28T07:10:00Z 0640", "2026-02-28T07:10:00Z\t06 40", "2026-02-28T07:10:00Z;0640",
                     "2026-02-28T08:10:00+01:00,06 40", "  2026-02-28T07:10:00Z , 0640  ", "2026-02-28T07:10:00Z 0640\r",
                     "2026-02-28T07:10:00.123456Z 0640", "\ufeff2026-02-28T07:10:00Z 0640"):
            with self.subTest(line=line):
                done = self.imported(line, "# x", "  # y", " \t")
                self.assertEqual((done["samples"] + done["reasons"]["alreadyHere"], done["rejected"]),
                                 (1, done["reasons"]["alreadyHere"]))
        self.assertEqual(len(self.answer("hr", "list")), 2, "all say the same but the one with a fraction")

    def test_are_refused_line_by_line_for_a_named_reason(self):
        at = "2026-02-28T07:10:00Z"
        for line, reason in ((f"{at}", "noFlags"), (f"{at} ,", "noFlags"), (f"{at} 064", "hex"), (f"{at} 0x0640", "hex"),
                             (f"{at} 06,40", "hex"), (f"{at} 06 40 # said", "hex"), (f"{at} 06G0", "hex"),
                             (f"{at} " + "06" * 3000, "hex"), (f"{at}0640", "time"), ("0640", "time"),
                             (f"0640 {at}", "time"), ("2026-02-28 07:10:00Z 0640", "time"),
                             ("2026-02-28T07:10:00 0640", "time"), ("2026-02-30T07:10:00Z 0640", "time"),
                             ("2026-02-28T24:10:00Z 0640", "time"), ("2026-02-28T07:10:00.Z 0640", "time"),
                             ("1772262600 0640", "time"), ("2026-02-28T07:10:00+25:00 0640", "time"),
                             (f"-{at} 0640", "time"), (f"{at} 00", "rateCutShort")):
            with self.subTest(line=line[:60]):
                done = self.imported(line)
                self.assertEqual((done["recording"], done["samples"], done["rejected"]), (None, 0, 1))
                self.assertEqual({name for name, count in done["reasons"].items() if count}, {reason})
        self.assertEqual(self.answer("hr", "list"), [])

    def test_come_in_once(self):
        lines = ["2026-02-28T08:10:00Z 003C", "2026-02-28T08:10:01Z 003D"]
        self.imported(*lines)

        again = self.imported(*lines)

        self.assertEqual((again["recording"], again["samples"], again["reasons"]["alreadyHere"]), (None, 0, 2))
        self.assertEqual(len(self.answer("hr", "list")), 1)

    def test_without_a_sample_save_nothing(self):
        self.assertEqual(self.imported("x")["recording"], None)
        self.assertEqual(self.answer("hr", "list"), [])
        self.assert_refused(self.ctl("hr", "import", self.folder / "none"), 7, "noSuchFile")
        self.assert_refused(self.ctl("hr", "import", self.folder), 4, "fileUnreadable")

    def test_are_charted(self):
        self.imported(*[f"2026-02-28T08:{second // 60:02}:{second % 60:02}Z 00{60 + second % 60:02X}"
                        for second in range(600)], "2026-02-28T08:10:00Z 00FF")

        chart = self.answer("hr", "chart", "--from", "2026-02-28T08:00:00Z", "--to", "2026-02-28T08:20:00Z",
                            "--points", "4")

        self.assertEqual([(point["lo"], point["hi"], point["mean"]) for point in chart], [(60, 119, 89.5)] * 2)
        self.assertEqual(chart[1]["t"], "2026-02-28T09:05:00+01:00")
        self.assertEqual(self.answer("hr", "chart", "--from", "2026-02-27", "--to", "2026-02-27"), [])
        self.assert_refused(self.ctl("hr", "chart", "--points", "0"), 4, "invalidPoints")


class ReadingsByHand(TreatmentTest):
    def test_know_the_session_and_the_time_since_the_end_of_dosing(self):
        session = self.dosed()

        reading = self.answer("hr", "add", "--bpm", "72", now="2026-03-02T12:15:00+01:00")

        self.assertEqual((reading["bpm"], reading["resting"], reading["minutesSinceDoseEnd"], reading["session"]),
                         (72, False, 90, session["id"]))
        self.assertEqual(self.answer("hr", "list", now="2026-03-02T12:15:00+01:00"), [reading])

    def test_are_what_a_heart_can_do(self):
        for bpm in ("24", "241", "x", "60.5", ""):
            self.assert_refused(self.ctl("hr", "add", "--bpm=" + bpm), 4, "invalidHeartRate")
        self.assert_refused(self.ctl("hr", "add", "--bpm", "72", "--at", "2030-01-01T00:00:00Z"), 4, "inTheFuture")


if __name__ == "__main__":
    unittest.main()
