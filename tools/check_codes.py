#!/usr/bin/env python3
"""Codes of LOINC and SNOMED CT in the repository: none that is banned, none with a wrong check digit.

Source: docs/clinical-rules.md, "Codes". Codes without a mistake in their digits can still mean something else;
those found misused elsewhere are banned by name.
"""

import re
import subprocess
import sys
from pathlib import Path

BANNED = {
    "71969-0": "is not the WHO-5",
    "76689-1": "fails its check digit, and is no section of a safety plan",
    "76690-9": "fails its check digit, and is no section of a safety plan",
    "76691-7": "fails its check digit, and is no section of a safety plan",
    "76692-5": "fails its check digit, and is no section of a safety plan",
    "76693-3": "fails its check digit, and is no section of a safety plan",
    "76694-1": "fails its check digit, and is no section of a safety plan",
    "81344-4": "is no safety plan",
    "93374-7": "is a risk of suicide, and Homeward makes no such statement",
    "246636008": "is not blurred vision",
}
# Where the banned ones are named to ban them.
NAMES_THEM = {
    "docs/clinical-rules.md",
    "tools/check_codes.py",
    "tests/core/model/side_effect_test.cpp",
    "tests/core/services/instrument_codes_test.cpp",
    "tests/sync/fhir/test_codes.py",
    "tests/tools/test_check_codes.py",
}
# Numbers of other kinds: of telephones.
NO_CODES = {"core/services/data/crisis_contacts.json"}

LOINC = re.compile(r'"((?:LA)?\d{3,6}-\d)"')
SNOMED = re.compile(r'"([1-9]\d{5,17})"')
CODE_SOURCES = re.compile(r"^(?:core|sync|platform|qml|app)/.*\.(?:h|cpp|json|qml)$")


def luhn_holds(code: str) -> bool:
    """The check digit of LOINC: Luhn's, over the digits. The letters of an answer's code count as five."""
    digits = [int(one) for one in code.removeprefix("LA") if one.isdigit()]
    total = 5 if code.startswith("LA") else 0
    for place, digit in enumerate(reversed(digits)):
        doubled = digit * 2 if place % 2 else digit
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0


def dihedral(left: int, right: int) -> int:
    """The product in the group of a pentagon's turns and flips, which Verhoeff's scheme counts in."""
    if left < 5:
        return (left + right) % 5 if right < 5 else 5 + (left + right) % 5
    return 5 + (left - right) % 5 if right < 5 else (left - right) % 5


def verhoeff_holds(code: str) -> bool:
    """The check digit of SNOMED CT: Verhoeff's."""
    permutation = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)
    check = 0
    for place, digit in enumerate(reversed([int(one) for one in code])):
        for _ in range(place % 8):
            digit = permutation[digit]
        check = dihedral(check, digit)
    return check == 0


def faults(name: str, text: str):
    """What is wrong with the codes in one file."""
    if name not in NAMES_THEM:
        for code, reason in BANNED.items():
            if re.search(rf"(?<![\w-]){code}(?![\w-])", text):
                yield f"{name}: {code} {reason}"
    if not CODE_SOURCES.match(name) or name in NO_CODES:
        return
    for code in LOINC.findall(text):
        if not luhn_holds(code):
            yield f"{name}: {code} has a wrong check digit (LOINC)"
    for code in SNOMED.findall(text):
        if not verhoeff_holds(code):
            yield f"{name}: {code} has a wrong check digit (SNOMED CT)"


def files(root: Path):
    """Everything that is or would be kept in the repository, as text."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root, check=True, capture_output=True, text=True,
    ).stdout
    for name in listed.split("\0"):
        path = root / name
        if name and path.is_file():
            bytes_ = path.read_bytes()
            if b"\0" not in bytes_:
                yield name, bytes_.decode("utf-8", errors="replace")


if __name__ == "__main__":
    here = Path(__file__).resolve().parent.parent
    found = [fault for name, text in files(here) for fault in faults(name, text)]
    print("\n".join(found) or "codes: clean")
    sys.exit(bool(found))
