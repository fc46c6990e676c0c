"""hr: what straps send."""

import unittest

from homewardctl import run

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


if __name__ == "__main__":
    unittest.main()
