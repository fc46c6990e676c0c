"""Reads the catalogues of Qt Linguist: what the other tools for words need of them."""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path("qml/translations")


@dataclass(frozen=True)
class Message:
    """One text of the pages and what a language makes of it; several forms where it counts something."""

    language: str
    context: str
    source: str
    forms: tuple
    state: str  # empty when finished
    is_plural: bool


def read(path: Path):
    root = ElementTree.parse(path).getroot()
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                language=root.get("language", ""),
                context=name,
                source=message.findtext("source", ""),
                forms=tuple(forms or [translation.text or ""]),
                state=translation.get("type", ""),
                is_plural=message.get("numerus") == "yes",
            )


def catalogues(root: Path):
    return sorted((root / FOLDER).glob("homeward_*.ts"))


def placeholders(text: str):
    return sorted(re.findall(r"%L?\d|%n", text))
