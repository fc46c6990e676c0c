#!/usr/bin/env python3
"""Holds the trend notice against a second reading of the clinical rules.

trend.py TREND_TABLE: makes up diaries, asks that program whether a notice is due in each, and works the same out by itself:
from docs/clinical-rules.md, in exact fractions, not from the C++.

What the rules say, in words. One's own usual is the mean m and the deviation s (of the sample, at least 0.8) of the days
from the 2nd to the 21st after the last session, ten of them at least. The entries after that are weighted, z = 0.2 x + 0.8 z
from m on; seven days without an entry start it anew. The line is m - 2.7 s sqrt(0.2 / 1.8). A notice is due if z was below
the line after three of the last five entries, and the median of the last seven days, with four entries at least, is 1.5 or
more below m; or if the newest PHQ-9 is 6 or more above the lowest since treatment began, no older than fourteen days, and
answered after the last notice. Never within 48 hours of a session, and once in fourteen days.
"""

import random
import statistics
import subprocess
import sys
from collections import Counter
from fractions import Fraction

DAY, HOUR = 86400, 3600
LONGEST_SESSION = 12 * HOUR  # where nobody wrote down the end of dosing


def below_line(z, mean, variance):
    """z < m - 0.9 s, without a root: sqrt(0.2 / 1.8) is a third, and s is the root of the variance."""
    distance = (mean - z) / Fraction(9, 10)
    return distance > 0 and distance**2 > max(variance, Fraction(16, 25))


def mood_is_lower(scores, last_session, today):
    reference = [Fraction(score) for day, score in scores.items() if 2 <= day - last_session <= 21]
    if len(reference) < 10:
        return False
    mean, variance = statistics.mean(reference), statistics.variance(reference)
    z, flags, previous = mean, [], None
    for day in sorted(day for day in scores if last_session + 21 < day <= today):
        if previous is not None and day - previous - 1 >= 7:
            z, flags = mean, []
        z = Fraction(1, 5) * scores[day] + Fraction(4, 5) * z
        flags.append(below_line(z, mean, variance))
        previous = day
    week = [Fraction(scores[day]) for day in range(today - 6, today + 1) if day in scores]
    return sum(flags[-5:]) >= 3 and len(week) >= 4 and mean - statistics.median(week) >= Fraction(3, 2)


def phq9_is_higher(totals, began, shown, now):
    since = [total for at, total in totals if at >= began]
    if not since or since[-1] is None:
        return False
    newest = totals[-1][0]
    if now > newest + 14 * DAY or (shown is not None and newest <= shown):
        return False
    return since[-1] - min(total for total in since if total is not None) >= 6


def is_near(kind, start, end, now):
    if kind == "x":
        return False
    if kind == "p":
        return abs(now - start) < 48 * HOUR
    return now < (start + LONGEST_SESSION if end is None else end) + 48 * HOUR


def expected(case):
    """Whether it is due, and by what: the name is for the tally alone."""
    now, today = case["now"], case["now"] // DAY
    held = [start for kind, start, _ in case["sessions"] if kind == "s"]
    if not held:
        return False, "no session"
    if any(is_near(*session, now) for session in case["sessions"]):
        return False, "near a session"
    last, shown = case["last"] or (None, None)
    if last is not None and today - last < 14:
        return False, "shown lately"
    if mood_is_lower(case["scores"], max(held) // DAY, today):
        return True, "mood"
    if phq9_is_higher(case["phq9"], min(held), shown, now):
        return True, "PHQ-9"
    return False, "as usual"


def some_scores(chance, session, today):
    """Days around a level, which falls or not once the reference is over; some are left out."""
    level, fall = chance.randint(3, 9), chance.choice((0, 0, 1, 2, 2, 3, 4))
    spread = chance.choice((0, 0, 1, 1, 2, 3))
    kept = chance.choice((0.35, 0.6, 0.8, 0.95, 1))
    from_day = session + chance.choice((21, 21, 22, 25, 30))
    hole = range(*sorted(chance.sample(range(session + 20, max(today, session + 24) + 2), 2))) if chance.random() < 0.4 else ()
    scores = {}
    for day in range(session - chance.randint(0, 20), today + chance.choice((1, 1, 1, 4))):
        if chance.random() < kept and day not in hole:
            middle = level - (fall if day > from_day else 0)
            scores[day] = min(10, max(0, middle + chance.randint(-spread, spread)))
    return scores


def some_sessions(chance, session, now):
    sessions = []
    for _ in range(chance.choice((0, 0, 1, 4))):
        start = session * DAY - chance.randint(1, 30) * DAY + chance.randint(0, DAY)
        sessions.append(("s", start, start + 40 * 60))
    start = session * DAY + chance.randint(0, DAY - 1)
    sessions.append((chance.choice("sssssssspx"), start, chance.choice((start + 40 * 60,) * 5 + (None,))))
    if chance.random() < 0.3:
        around = now + chance.choice((-1, 1)) * (chance.choice((0, 47, 48, 48, 49, 60, 96)) * HOUR + chance.randint(-1, 1))
        sessions.append((chance.choice("ppx"), around, None))
    chance.shuffle(sessions)
    return sessions


def some_totals(chance, session, now):
    count = chance.choice((0, 0, 0, 1, 2, 3, 5))
    moments = sorted(chance.sample(range(session * DAY - 40 * DAY, now), count))
    if moments and chance.random() < 0.3:
        moments[-1] = max([now - 14 * DAY + chance.randint(-1, 1), *(at + 1 for at in moments[:-1])])
    return [(at, None if chance.random() < 0.15 else chance.randint(0, 27) // chance.choice((1, 2, 3))) for at in moments]


def some_case(chance):
    session = 20500 + chance.randint(0, 400)
    today = session + chance.choice((1, 3, 15, 21, 22, 24) + tuple(range(25, 60)))
    now = today * DAY + chance.randint(0, DAY - 1)
    totals = some_totals(chance, session, now)
    last = None
    if chance.random() < 0.3:
        day = today - chance.choice((-3, 0, 1, 13, 14, 15, 40))
        near = totals[-1][0] + chance.randint(-1, 1) if totals and chance.random() < 0.3 else None  # an answer
        last = (day, day * DAY + chance.randint(0, DAY - 1) if near is None else near)
    return {"now": now, "last": last, "scores": some_scores(chance, session, today),
            "sessions": some_sessions(chance, session, now), "phq9": totals}


def line_of(case):
    words = [f"n{case['now']}"]
    words += [] if case["last"] is None else ["l%d:%d" % case["last"]]
    words += [f"d{day}:{score}" for day, score in case["scores"].items()]
    words += [f"q{at}" if total is None else f"q{at}:{total}" for at, total in case["phq9"]]
    words += [f"{kind}{start}" if end is None or kind != "s" else f"{kind}{start}:{end}"
              for kind, start, end in case["sessions"]]
    return " ".join(words)


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    chance = random.Random(20260302)
    cases = [some_case(chance) for _ in range(20_000)]
    asked = "".join(line_of(case) + "\n" for case in cases)
    run = subprocess.run([sys.argv[1]], input=asked, capture_output=True, text=True, check=True)
    if len(run.stdout) != len(cases):
        raise SystemExit(f"oracle: {len(run.stdout)} answers to {len(cases)} cases")
    tally, wrong = Counter(), []
    for case, got in zip(cases, run.stdout):
        wanted, reason = expected(case)
        tally[reason] += 1
        if wanted != (got == "1"):
            wrong.append(f"  {reason}: expected {wanted}: {line_of(case)}")
    print("oracle:", ", ".join(f"{count} {reason}" for reason, count in sorted(tally.items())))
    if min(tally[reason] for reason in ("mood", "PHQ-9", "as usual", "near a session", "shown lately")) < 200:
        raise SystemExit("oracle: some of the cases told nothing")
    if wrong:
        print(f"oracle: {len(wrong)} wrong", *wrong[:5], sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
