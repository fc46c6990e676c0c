"""What a reminder never says: anybody may read it on a lock screen. Source: docs/clinical-rules.md, "Reminders"."""

import re
from pathlib import Path

# The texts stand in one context of the catalogues, and in English in the core for the command.
CONTEXT = "ReminderTexts"
ENGLISH = Path("core/services/reminder_texts.cpp")

# Each is a regular expression over whole words, without regard to capitals.
NEVER = {
    "en": {
        "names a treatment": r"(?:es)?ketamine?\w*|spravato|infus\w+|inject\w+|nasal\w*|sprays?|dos(?:es?|ing|age)|drugs?|medic\w+"
        r"|pills?|tablets?|prescri\w+|therap\w+|treat\w*|sessions?|boosters?|courses?",
        "names who gives it": r"clinic\w*|hospitals?|doctors?|dr|nurses?|staff|psych\w+|practice|patients?",
        "names a state of health": r"moods?|feel\w*|depress\w*|anxi\w*|suicid\w*|mental\w*|health\w*|ill|illness\w*|sick\w*"
        r"|diagnos\w*|symptoms?|side effects?|recover\w*|sleep\w*|pain\w*|crisis",
        "names an instrument": r"scores?|questionnaires?|phq\w*|gad\w*|qids\w*|who-?5|heart|blood|pressure",
        "names what a treatment asks for": r"rides?|escorts?|driv\w+|fast(?:ing)?|food|eat\w*|drink\w*|alcohol|restrict\w*|rules?",
    },
    "de": {
        "names a treatment": r"\w*ketamin\w*|spravato|\w*infusion\w*|\w*spritze\w*|injektion\w*|\w*nasen\w*|\w*dosis|dosen|dosier\w*"
        r"|drogen?|\w*medikament\w*|arznei\w*|\w*medizin\w*|\w*tablette\w*|rezept\w*|\w*therap\w*|\w*behandl\w*|\w*sitzung\w*"
        r"|booster\w*|auffrisch\w*",
        "names who gives it": r"\w*klinik\w*|\w*praxis\w*|krankenh\w*|\w*arzt\w*|\w*ärzt\w*|dr|pfleg\w*|team\w*|psych\w*|patient\w*",
        "names a state of health": r"\w*stimmung\w*|gefühl\w*|fühl\w*|befind\w*|\w*depress\w*|\w*angst\w*|ängst\w*|suizid\w*|selbstmord\w*"
        r"|seel\w*|\w*gesund\w*|\w*krank\w*|diagnos\w*|symptom\w*|nebenwirk\w*|\w*schlaf\w*|schmerz\w*|kris\w*|erhol\w*",
        "names an instrument": r"punkt(?:e|zahl)?|\w*fragebogen|\w*fragebögen|phq\w*|gad\w*|qids\w*|who-?5|\w*puls\w*|herz\w*|\w*blut\w*",
        "names what a treatment asks for": r"\w*fahrt\w*|fahren|begleit\w*|nüchtern|essen|trinken|alkohol\w*|regeln?",
    },
    "es": {
        "names a treatment": r"(?:es)?ketamina\w*|spravato|infusi[oó]n\w*|inyecci\w*|nasal\w*|dosis|drogas?|f[aá]rmac\w*|medic\w*"
        r"|pastillas?|recetas?|terap\w*|trata\w*|sesi[oó]n\w*|refuerzos?",
        "names who gives it": r"cl[ií]nic\w*|hospital\w*|m[eé]dic\w*|doctor\w*|dra?|enfermer\w*|personal|psic\w*|psiqui\w*|pacientes?",
        "names a state of health": r"[aá]nimo\w*|sient\w*|sentir\w*|depres\w*|depri\w*|ansi\w*|suicid\w*|mental\w*|salud\w*|sanitari\w*"
        r"|enferm\w*|diagn[oó]s\w*|s[ií]ntomas?|efectos? secundarios?|recuper\w*|sueño|dormi\w*|dolor\w*|crisis",
        "names an instrument": r"puntuaci\w*|puntos|cuestionarios?|phq\w*|gad\w*|qids\w*|who-?5|pulso|coraz[oó]n|sangre",
        "names what a treatment asks for": r"vuelta a casa|acompañant\w*|conduc\w*|ayun\w*|com(?:er|ida)|beb(?:er|ida)|alcohol|reglas?",
    },
}

# A name or a number would come in by a place for it; a name that is written out has a capital within a sentence, but
# every noun has one in German.
PLACE = re.compile(r"%")
CAPITAL = re.compile(r"(?<=[^.?!:] )[A-ZÁÉÍÓÚÑ]\w*")


def faults(language: str, text: str):
    """Why a text may not be on a lock screen; nothing for what is neutral."""
    for reason, words in NEVER[language].items():
        found = re.search(rf"(?<!\w)(?:{words})(?!\w)", text, re.IGNORECASE)
        if found:
            yield f"on a lock screen {reason}: “{found.group(0)}”"
    if PLACE.search(text):
        yield "on a lock screen: has a place for a value"
    if language != "de" and CAPITAL.search(text):
        yield f"on a lock screen: has a name: “{CAPITAL.search(text).group(0)}”"


def english(root: Path):
    """The texts that stand in the core."""
    source = re.sub(r"^#.*$", "", (root / ENGLISH).read_text(encoding="utf-8"), flags=re.MULTILINE)
    return re.findall(r'"((?:[^"\\\n]|\\.)+)"', source)
