"""The check of codes catches what it has to."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))
import check_codes


def faults(text, name="sync/fhir/codes.cpp"):
    return list(check_codes.faults(name, text))


class BannedCodes(unittest.TestCase):
    def test_are_caught_in_any_file(self):
        for code in check_codes.BANNED:
            for name in ("docs/fhir.md", "sync/fhir/codes.cpp", "tests/data/bundle.json"):
                with self.subTest(code + " in " + name):
                    self.assertTrue(faults(f"the code {code} of", name))

    def test_are_not_seen_in_longer_numbers(self):
        self.assertFalse(faults("171969-0 and 71969-05, 2466360081", "docs/fhir.md"))

    def test_may_stand_where_they_are_banned(self):
        self.assertFalse(faults('"246636008"', "tests/core/model/side_effect_test.cpp"))


class CheckDigits(unittest.TestCase):
    def test_of_known_codes_hold(self):
        for code in ("44249-1", "44261-6", "69737-5", "70274-6", "8867-4", "87626-8", "LA6568-5", "LA6571-9"):
            with self.subTest(code):
                self.assertTrue(check_codes.luhn_holds(code))
        for code in ("422587007", "404640003", "6736007", "1255665007", "24484000"):
            with self.subTest(code):
                self.assertTrue(check_codes.verhoeff_holds(code))

    def test_of_a_code_with_one_wrong_digit_do_not_hold(self):
        for code in ("44249-2", "44294-1", "LA6568-6"):
            self.assertFalse(check_codes.luhn_holds(code), code)
        for code in ("422587008", "422578007", "24484001"):
            self.assertFalse(check_codes.verhoeff_holds(code), code)

    def test_are_looked_at_in_sources(self):
        self.assertTrue(faults('{"44261-5"}'))
        self.assertTrue(faults('{"422587008"}'))
        self.assertFalse(faults('{"44261-6", "422587007", "LA6569-3"}'))

    def test_are_no_matter_of_telephones_or_prose(self):
        self.assertFalse(faults('"call": "741742"', "core/services/data/crisis_contacts.json"))
        self.assertFalse(faults('"44261-5"', "docs/numbers.md"))


if __name__ == "__main__":
    unittest.main()
