#!/usr/bin/env python3
"""Keeps the catalogues complete.

    tools/check_catalogues.py            fails if a text is missing, unfinished or damaged
    tools/check_catalogues.py --update   brings them up to date with the sources; new texts are unfinished
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import catalogue

# English is the language of the sources: its catalogue has the plurals alone.
SOURCE_LANGUAGE = "en"


def lupdate():
    found = shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate")
    if not found:
        sys.exit("catalogues: lupdate is missing (Debian package qt6-l10n-tools)")
    return found


def update(root: Path, folder: Path):
    """Without places in the sources, which would change with every line."""
    for path in catalogue.catalogues(root):
        language = path.stem.removeprefix("homeward_")
        plurals = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
        subprocess.run(
            [lupdate(), "-silent", "-no-obsolete", "-locations", "none", *plurals, "-I", ".", "qml"]
            + ["-source-language", SOURCE_LANGUAGE, "-target-language", language]
            + ["-ts", str(folder / path.name)],
            cwd=root,
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )


def stale(root: Path):
    """Those that are not what the sources say today."""
    with tempfile.TemporaryDirectory() as folder:
        for path in catalogue.catalogues(root):
            shutil.copy(path, folder)
        update(root, Path(folder))
        for path in catalogue.catalogues(root):
            if path.read_bytes() != (Path(folder) / path.name).read_bytes():
                yield f"{path.name} is not up to date: tools/check_catalogues.py --update, then translate"


def faults(message: catalogue.Message):
    """What is wrong with one translation, in words."""
    if message.state:
        yield message.state
    for form in message.forms:
        if not form.strip():
            yield "empty"
            continue
        wanted, found = catalogue.placeholders(message.source), catalogue.placeholders(form)
        if message.is_plural:  # "one entry" needs no number
            wanted, found = ([one for one in ones if one != "%n"] for ones in (wanted, found))
        if wanted != found:
            yield f"has the places {' '.join(found)}, not {' '.join(wanted)}: {form}"
        if len(re.findall(r"&\w", form)) != len(re.findall(r"&\w", message.source)):
            yield f"has other accelerators: {form}"
        if form != form.strip():
            yield f"begins or ends with a space: {form!r}"


def missing(messages):
    """Texts that one language has and another has not."""
    sources = {}
    for message in messages:
        if message.language != SOURCE_LANGUAGE:
            sources.setdefault(message.language, set()).add((message.context, message.source))
    everything = set().union(*sources.values())
    for language, known in sorted(sources.items()):
        for context, source in sorted(everything - known):
            yield f"{language}: {context}: nothing for: {source}"


def check(root: Path):
    messages = [message for path in catalogue.catalogues(root) for message in catalogue.read(path)]
    for message in messages:
        for fault in faults(message):
            yield f"{message.language}: {message.context}: {message.source}: {fault}"
    yield from missing(messages)
    yield from stale(root)


if __name__ == "__main__":
    here = Path(__file__).resolve().parent.parent
    if "--update" in sys.argv:
        update(here, here / catalogue.FOLDER)
        sys.exit(0)
    found = list(check(here))
    print("\n".join(found) or "catalogues: complete")
    sys.exit(bool(found))
