#!/usr/bin/env python3
"""The wording lint: every text of the pages, in every language, against what they never say.

The English texts are the sources in the catalogues, which tools/check_catalogues.py keeps complete. Those of
reminders are held against tools/lock_screen_words.py as well, wherever they stand. What is allowed all the same stands in tools/words-allowed.txt, each exact text with its reason.
"""

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import catalogue
import lock_screen_words
from forbidden_words import EVERYWHERE, FORBIDDEN

MOST_WORDS = 19  # in one sentence

# The wording of a validated instrument is what it is; docs/translations.md says where each comes from.
PUBLISHED = {"Instruments"}
# The page for the clinic: a clinician reads it, in a clinician's words. Doses, prices and rates stay out of it, too.
FOR_CLINICIANS = {"ClinicPageWords"}
# Patterns of QLocale and no words.
PATTERNS = {"DatePattern"}
PLACE = re.compile(r"%L?\d|%n")
IS_PATTERN = re.compile(r"^[dMy ,.'e]*M+[dMy ,.'e]*$")


def texts(root: Path):
    """Every text with its language and its context, once."""
    found = {("en", lock_screen_words.CONTEXT, text): None for text in lock_screen_words.english(root)}
    for path in catalogue.catalogues(root):
        for message in catalogue.read(path):
            if not message.is_plural:
                found[("en", message.context, message.source)] = None
            for form in message.forms:
                found[(message.language, message.context, form)] = None
    return [one for one in found if one[1] not in PATTERNS and not IS_PATTERN.match(one[2])]


def allowed(path: Path):
    """Language and text of each line: `language | text | reason`."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    parts = [[part.strip() for part in line.split(" | ")] for line in lines]
    for one in parts:
        if len(one) != 3 or not all(one):
            sys.exit(f"{path.name}: not `language | text | reason`: {' | '.join(one)}")
    return {(language, text) for language, text, _ in parts}


def sentences(text: str):
    return [part for part in re.split(r"[.?!]+(?:\s|$)", text) if part.strip()]


def faults(language: str, context: str, text: str):
    """Why a text may not be on a page; nothing for most."""
    if context in PUBLISHED:
        return
    forbidden = {} if context in FOR_CLINICIANS else FORBIDDEN[language]
    for reason, words in forbidden.items():
        found = re.search(rf"(?<![\w%])(?:{words})(?!\w)", text, re.IGNORECASE)
        if found:
            yield f"{reason}: “{found.group(0)}”"
    if context == lock_screen_words.CONTEXT:
        yield from lock_screen_words.faults(language, text)
    bare = PLACE.sub("", text)
    for reason, pattern in EVERYWHERE.items():
        if re.search(pattern, bare):
            yield reason
    for sentence in sentences(text):
        if len(sentence.split()) > MOST_WORDS:
            yield f"has a sentence of {len(sentence.split())} words"


def check(every_text, exceptions):
    """What is wrong with the texts, and which exceptions nothing needs any more."""
    needed = set()
    for language, context, text in every_text:
        for fault in faults(language, context, text):
            if (language, text) in exceptions:
                needed.add((language, text))
            else:
                yield f"{language}: {context}: {text}\n    {fault}"
    for language, text in sorted(exceptions - needed):
        yield f"words-allowed.txt: nothing needs: {language} | {text}"


if __name__ == "__main__":
    here = Path(__file__).resolve().parent.parent
    found = list(check(texts(here), allowed(here / "tools/words-allowed.txt")))
    print("\n".join(found) or "words: clean")
    sys.exit(bool(found))
