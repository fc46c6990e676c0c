#!/usr/bin/env python3
"""Runs clang-tidy over the program's sources, one folder at a time: tidy.py BUILD [FOLDER ...]

clang-tidy spends nearly all its time in the headers of libraries. So the sources of a folder are read as one translation
unit, which takes minutes where file by file takes the better part of an hour. Names in unnamed namespaces therefore have to
differ within a folder. Where they do not (tests/, app/cli) files are read one by one, and only when the folder is named.
"""

import json
import os
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LAYERS = ("core", "sync", "platform", "qml", "app")
ONE_BY_ONE = ("tests/", "app/cli/")


def sources(folders: list[str]) -> list[str]:
    listed = subprocess.run(["git", "ls-files", "--", *folders], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [name for name in listed.splitlines() if name.endswith(".cpp")]


def flags_of(build: Path) -> dict[str, list[str]]:
    flags = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        if not entry["file"].endswith(".cpp"):
            continue
        words = shlex.split(entry["command"])
        compiler = next(i for i, word in enumerate(words) if word.endswith(("c++", "g++")))
        kept, skip = [], False
        for word in words[compiler + 1 :]:
            if skip or word in ("-c", "-MD", "-o", "-MT", "-MF", entry["file"]):
                skip = not skip and word in ("-o", "-MT", "-MF")
                continue
            kept.append(word)
        flags[os.path.relpath(entry["file"], ROOT)] = kept
    return flags


def units(files: list[str], build: Path, together: bool) -> dict[Path, str]:
    """Each translation unit with the source whose flags it is read with."""
    if not together:
        return {ROOT / name: name for name in files}
    groups: dict[str, list[str]] = {}
    for name in files:
        groups.setdefault(os.path.dirname(name), []).append(name)
    (build / "tidy").mkdir(exist_ok=True)
    made = {}
    for folder, names in groups.items():
        unit = build / "tidy" / (folder.replace("/", "-") + ".cpp")
        unit.write_text("".join(f'#include "{ROOT / name}" // NOLINT: this is what the unit is for\n' for name in names))
        made[unit] = names[0]
    return made


def has_findings(unit: Path, flags: list[str]) -> bool:
    run = subprocess.run(["clang-tidy", "--quiet", unit, "--config-file", ROOT / ".clang-tidy", "--", *flags], cwd=ROOT, capture_output=True, text=True)
    if run.returncode != 0:
        print(f"{unit.name}:\n{run.stdout}{run.stderr if not run.stdout else ''}", flush=True)
    return run.returncode != 0


def main() -> int:
    build = Path(sys.argv[1]).resolve()
    folders = sys.argv[2:]
    flags = flags_of(build)
    together = not any(f"{folder}/".startswith(ONE_BY_ONE) for folder in folders)
    known = [name for name in sources(folders or list(LAYERS)) if name in flags and not (together and name.startswith(ONE_BY_ONE))]
    work = units(known, build, together)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = list(pool.map(lambda unit: has_findings(unit, flags[work[unit]]), work))
    print(f"tidy: {len(known)} files in {len(work)} units, {sum(found)} of them with findings")
    return any(found)


if __name__ == "__main__":
    sys.exit(main())
