"""Every standard code in the sources and in the golden bundles: its check digit, and that it is none of the banned."""

import json
import os
import re
import unittest
from pathlib import Path

SOURCE = Path(os.environ["HOMEWARD_SOURCE"])

# Found misused in public repositories: docs/clinical-rules.md, "Codes".
BANNED_LOINC = {"71969-0", "76689-1", "76690-9", "76691-7", "76692-5", "76693-3", "76694-1", "81344-4", "93374-7"}
BANNED_SNOMED = {"246636008"}
PANELS = {"44249-1", "55757-9", "69737-5"}  # of questions, never of a total

LOINC = re.compile(r'"/?((?:LA)?\d{1,7}-\d)"')
SNOMED = re.compile(r'"(\d{6,18})"')

DIHEDRAL = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 4, 0, 6, 7, 8, 9, 5], [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
    [3, 4, 0, 1, 2, 8, 9, 5, 6, 7], [4, 0, 1, 2, 3, 9, 5, 6, 7, 8], [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
    [6, 5, 9, 8, 7, 1, 0, 4, 3, 2], [7, 6, 5, 9, 8, 2, 1, 0, 4, 3], [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
    [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]]
PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]


def mod_10_holds(code):
    """LOINC's check digit (Luhn); the letters of an answer code count as L = 21 and A = 10."""
    digits = [int(digit) for digit in code.replace("LA", "2110").replace("-", "")]
    doubled = [digit if index % 2 == 0 else digit * 2 for index, digit in enumerate(reversed(digits))]
    return sum(digit // 10 + digit % 10 for digit in doubled) % 10 == 0


def verhoeff_holds(code):
    """SNOMED CT's check digit."""
    check = 0
    for index, digit in enumerate(reversed(code)):
        value = int(digit)
        for _ in range(index % 8):
            value = PERMUTATION[value]
        check = DIHEDRAL[check][value]
    return check == 0


def sources():
    for folder in ("core", "sync", "app", "qml", "platform"):
        for path in sorted((SOURCE / folder).rglob("*")):
            if path.suffix in (".h", ".cpp", ".json", ".qml", ".sql"):
                yield path, path.read_text(encoding="utf-8")


def bundles():
    for path in sorted((SOURCE / "tests/data/fhir").glob("*.json")):
        yield path, path.read_text(encoding="utf-8")


def members(value, name):
    """Every value under that name, however deep."""
    if isinstance(value, dict):
        for key, part in value.items():
            if key == name:
                yield part
            yield from members(part, name)
    elif isinstance(value, list):
        for part in value:
            yield from members(part, name)


class CheckDigits(unittest.TestCase):
    def test_tell_a_code_from_one_with_a_slip(self):
        self.assertTrue(mod_10_holds("44261-6"))
        self.assertFalse(mod_10_holds("44216-6"))
        self.assertTrue(mod_10_holds("LA6568-5"))
        self.assertFalse(mod_10_holds("76689-1"))  # one of the banned ones: it never was a code
        self.assertTrue(verhoeff_holds("422587007"))
        self.assertFalse(verhoeff_holds("422587070"))

    def test_hold_for_every_loinc_code(self):
        codes = {(code, str(path)) for path, text in [*sources(), *bundles()] for code in LOINC.findall(text)}
        self.assertGreater(len({code for code, _ in codes}), 35)
        self.assertEqual([found for found in sorted(codes) if not mod_10_holds(found[0])], [])

    def test_hold_for_every_snomed_code(self):
        codes = {(code, str(path)) for path, text in sources() for code in SNOMED.findall(text)
                 if path.name.startswith(("side_effect", "context", "standard_codes"))}
        self.assertGreater(len({code for code, _ in codes}), 28)
        self.assertEqual([found for found in sorted(codes) if not verhoeff_holds(found[0])], [])


class BannedCodes(unittest.TestCase):
    def test_occur_nowhere(self):
        for path, text in [*sources(), *bundles()]:
            for code in BANNED_LOINC | BANNED_SNOMED:
                self.assertNotIn(code, text, path)

    def test_of_a_panel_are_never_those_of_an_observation(self):
        for path, text in bundles():
            for resource in members(json.loads(text), "resource"):
                if resource["resourceType"] == "Observation":
                    codes = {code for code in members(resource, "code") if isinstance(code, str)}
                    self.assertEqual(codes & PANELS, set(), path)


class Codes(unittest.TestCase):
    def test_of_our_own_stand_in_one_header(self):
        holders = [path.name for path, text in sources() if "CodeSystem/homeward" in text]
        self.assertEqual(holders, ["local_codes.h"])

    def test_of_the_bundles_come_from_systems_that_we_know(self):
        known = {"http://loinc.org", "http://snomed.info/sct", "http://unitsofmeasure.org",
                 "http://terminology.hl7.org/CodeSystem/observation-category",
                 "https://homeward.example/fhir/CodeSystem/homeward", "https://homeward.example/fhir/record"}
        for path, text in bundles():
            self.assertEqual(set(members(json.loads(text), "system")) - known, set(), path)


if __name__ == "__main__":
    unittest.main()
