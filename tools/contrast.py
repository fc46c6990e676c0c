#!/usr/bin/env python3
"""WCAG 2.2 contrast of every text and control pair of every look, read out of Theme.qml. Fails below the floor."""
import pathlib
import re
import sys

# (foreground or a fixed colour, background, least ratio). 7 = AAA for what must be read after a session; 4.5 = AA text; 3 = shapes.
PAIRS = [
    ("ink", "ground", 7), ("ink", "surface", 7), ("ink", "sunk", 7), ("ink", "wash", 7), ("ink", "lampWash", 7),
    ("ink", "skyTop", 7), ("ink", "skyMid", 7), ("ink", "skyLow", 7),
    ("soft", "ground", 7), ("soft", "surface", 7), ("soft", "sunk", 4.5), ("soft", "lampWash", 4.5),
    ("faint", "ground", 4.5), ("faint", "surface", 4.5),
    ("accent", "ground", 4.5), ("accent", "surface", 4.5), ("accentInk", "accent", 7), ("washInk", "wash", 7),
    ("lampInk", "lamp", 4.5), ("helpInk", "help", 7),
    ("accent", "wash", 4.5), ("lampEdge", "wash", 3), ("edge", "ground", 3), ("edge", "surface", 3),
    ("lampEdge", "ground", 3), ("lampEdge", "surface", 3), ("accent", "lampWash", 4.5),
    ("#000000", "paper", 7),
]

DEFAULT = pathlib.Path(__file__).resolve().parent.parent / "qml" / "components" / "Theme.qml"


def luminance(colour):
    channels = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def ratio(a, b):
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def looks(text):
    for name, body in re.findall(r"readonly property Tones (\w+): Tones \{(.*?)\n    \}", text, re.S):
        yield name, dict(re.findall(r'(\w+): "(#[0-9A-Fa-f]{6})"', body))


def main():
    theme = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else DEFAULT)
    tables = dict(looks(theme.read_text(encoding="utf-8")))
    if len(tables) != 4:
        print(f"contrast: {theme} fills {len(tables)} looks, not 4")
        return 1
    failed = 0
    print("| text on ground | floor | " + " | ".join(tables) + " |")
    print("|---|--:|" + "--:|" * len(tables))
    for fore, back, floor in PAIRS:
        cells = []
        for tones in tables.values():
            value = ratio(tones.get(fore, fore), tones[back])
            failed += value < floor
            cells.append(f"{int(value * 10) / 10:.1f}" + ("" if value >= floor else " FAIL"))
        print(f"| {fore} on {back} | {floor} | " + " | ".join(cells) + " |")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
