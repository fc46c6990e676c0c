#!/usr/bin/env python3
"""Runs clang-tidy over what is written by hand: tidy.py [FOLDER ...]

clang-tidy spends nearly all its time in the headers of libraries, so it reads many sources as one translation unit. That takes
minutes where file by file takes hours. Names in unnamed namespaces therefore have to differ within a unit. How a file is
compiled is read from the builds of tools/test.
"""

import json
import os
import re
import shlex
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILDS = ("release", "core-asan")
LAYERS = ("core", "sync", "platform", "qml", "app", "tests")
# The first folder that a source lies in tells its unit.
UNITS = {
    "sync/ble_qt": "sync/ble_qt", # with Qt, unlike what lies beside it
    "tests/sync/ble_qt": "tests of ble_qt",
    **{folder: folder for folder in ("core", "sync", "platform", "qml", "app/cli", "app")},
    **{f"tests/{folder}": "tests of the core" for folder in ("app/reminders", "core", "crash", "fuzz", "platform/linux", "platform/posix", "sync")},
    "tests": "tests of the pages",
}
# Where a program of the tests begins.
ENTRIES = ("main", "LLVMFuzzerTestOneInput")
# Tests are not written for speed, and their hostile texts are meant to mislead. The arrays are those of main.
NOT_FOR_TESTS = "-performance-inefficient-vector-operation,-performance-no-automatic-move,-misc-misleading-bidirectional,-modernize-avoid-c-arrays"
INCLUDED = re.compile(r'^#include "(.+)"$', re.MULTILINE)


def sources_of(entry: dict) -> list[str]:
    """The sources that one line of the compile database stands for: those of a unity file are listed in it."""
    file = Path(entry["file"])
    named = INCLUDED.findall(file.read_text()) if file.name.startswith("unity_") else [str(file)]
    return [os.path.relpath(name, ROOT) for name in named]


def unit_of(source: str) -> str:
    return next(unit for folder, unit in UNITS.items() if source.startswith(f"{folder}/"))


def flags_of(command: str) -> list[tuple[str, ...]]:
    """What tells how to read the file, without what says where the result goes."""
    words = shlex.split(command)
    kept: list[tuple[str, ...]] = []
    for word, after in zip(words, words[1:] + [""]):
        if word.startswith(("-D", "-I", "-std=")):
            kept.append((word,))
        elif word == "-isystem":
            kept.append((word, after))
    return kept


def tracked(folders: list[str]) -> set[str]:
    listed = subprocess.run(["git", "ls-files", "--", *folders], cwd=ROOT, check=True, capture_output=True, text=True)
    return set(listed.stdout.split())


def units(wanted: set[str]) -> dict[str, tuple[list[str], list[str]]]:
    """By name: the sources, and the flags of all of them, since programs that are read together differ in a definition or two."""
    known: set[str] = set()
    made: dict[str, tuple[list[str], dict[tuple[str, ...], None]]] = {}
    for build in BUILDS:
        for entry in json.loads((ROOT / "build" / build / "compile_commands.json").read_text()):
            for source in sources_of(entry):
                if source not in wanted or source in known or not source.endswith(".cpp"):
                    continue
                known.add(source)
                names, flags = made.setdefault(unit_of(source), ([], {}))
                names.append(source)
                flags.update(dict.fromkeys(flags_of(entry["command"])))
    return {name: (sources, [word for flag in flags for word in flag]) for name, (sources, flags) in made.items()}


def write_unit(name: str, sources: list[str]) -> Path:
    unit = ROOT / "build" / "tidy" / f"{name.replace('/', ' ')}.cpp"
    unit.parent.mkdir(exist_ok=True)
    lines = []
    for number, source in enumerate(sources):
        include = f'#include "{ROOT / source}" // NOLINT: this is what the unit is for'
        # The tests are several programs.
        for entry in ENTRIES if source.startswith("tests/") else ():
            lines.append(f"#define {entry} {entry}{number} // NOLINT")
        lines.append(include)
        lines += [f"#undef {entry}" for entry in ENTRIES if source.startswith("tests/")]
    unit.write_text("\n".join(lines) + "\n")
    return unit


def has_findings(name: str, sources: list[str], flags: list[str]) -> bool:
    started = time.monotonic()
    more = [f"--checks={NOT_FOR_TESTS}"] if name.startswith("tests") else []
    unit = write_unit(name, sources)
    run = subprocess.run(["clang-tidy", "--quiet", unit, "--config-file", ROOT / ".clang-tidy", *more, "--", *flags], cwd=ROOT, capture_output=True, text=True)
    print(f"tidy: {name}, {len(sources)} files, {time.monotonic() - started:.0f} s", flush=True)
    if run.returncode != 0:
        print(f"{run.stdout}{run.stderr if not run.stdout else ''}", flush=True)
    return run.returncode != 0


def main() -> int:
    found = units(tracked(sys.argv[1:] or list(LAYERS)))
    largest_first = sorted(found.items(), key=lambda unit: -len(unit[1][0]))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        findings = list(pool.map(lambda unit: has_findings(unit[0], *unit[1]), largest_first))
    print(f"tidy: {sum(len(sources) for sources, _ in found.values())} files in {len(found)} units, {sum(findings)} of them with findings")
    return any(findings)


if __name__ == "__main__":
    sys.exit(main())
