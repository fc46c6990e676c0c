#!/usr/bin/env python3
"""Holds the end of the driving rule against a second reading of the clinical rules.

compare.py RESTRICTION_TABLE: asks that program for every IANA zone, every route and every hour of two years as the end of
dosing, and works out the same moments by itself: from docs/clinical-rules.md and Python's zoneinfo, not from the C++. An end
before the one expected here is the error that must never happen; a later one is an error as well.

What the rules say, in words: after ketamine nobody drives for 24 hours, nor before six in the morning of the next day on the
clocks of the clinic. After esketamine nobody drives on that day. Where the clocks show a time twice, the second counts; where
they skip it, the moment at which they would have shown it had nobody changed them.
"""

import hashlib
import subprocess
import sys
from array import array
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from zoneinfo import TZPATH, ZoneInfo, available_timezones

ROUTES = ("iv", "im", "esketamine", "oral")
HOUR = 3600
DAY = 24 * HOUR

# In the database, but the name of no place; nor are they in the one that the program reads.
NO_PLACES = {"Factory", "localtime"}

# Years around days that were skipped altogether, in the places where they were.
LOST_DAYS = (
    (2011, ("Pacific/Apia", "Pacific/Fakaofo")),
    (1993, ("Pacific/Kwajalein",)),
    (1994, ("Pacific/Kiritimati", "Pacific/Enderbury")),
)


def seconds(year):
    return int(datetime(year, 1, 1, tzinfo=timezone.utc).timestamp())


def later_reading(day, clock, zone):
    """When the clocks of the zone show that time: the later of what both folds say."""
    shown = datetime.combine(day, clock, tzinfo=zone)
    return max(int(shown.replace(fold=fold).timestamp()) for fold in (0, 1))


class Place:
    """What the next day brings in one zone, worked out once for each local day."""

    def __init__(self, name):
        self.zone = ZoneInfo(name)
        self.mornings = {}

    def next_day(self, moment):
        """The midnight and the six o'clock of the day after that of the moment."""
        today = datetime.fromtimestamp(moment, self.zone).toordinal()
        if today not in self.mornings:
            tomorrow = date.fromordinal(today) + timedelta(days=1)
            self.mornings[today] = (
                later_reading(tomorrow, time(0), self.zone),
                later_reading(tomorrow, time(6), self.zone),
            )
        return self.mornings[today]


def expected(name, hours):
    place = Place(name)
    ketamine, esketamine = array("q"), array("q")
    for moment in hours:
        midnight, six = place.next_day(moment)
        ketamine.append(max(moment + DAY, six))
        # The dose itself ends on that day, so the next one is still to come.
        esketamine.append(midnight)
    return {"iv": ketamine, "im": ketamine, "esketamine": esketamine, "oral": ketamine}


def zones():
    """Every name, with those that share one file read once."""
    by_content = {}
    names = sorted(available_timezones() - NO_PLACES)
    for name in names:
        path = next(Path(root) / name for root in TZPATH if (Path(root) / name).is_file())
        by_content.setdefault(hashlib.sha256(path.read_bytes()).digest(), name)
    return len(names), sorted(by_content.values())


class Tally:
    def __init__(self):
        self.cases = 0
        self.unlike_a_plain_day = 0
        self.early = []
        self.late = []

    def count(self, name, route, hours, wanted, got):
        self.cases += len(hours)
        if route == "iv":
            self.unlike_a_plain_day += sum(end - moment != DAY for moment, end in zip(hours, wanted))
        if got == wanted:
            return
        for moment, want, end in zip(hours, wanted, got):
            if end != want:
                (self.early if end < want else self.late).append((name, route, moment, want, end))


def ask(program, first, last, names, tally):
    hours = range(first, last, HOUR)
    with subprocess.Popen([program, str(first), str(last)], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as run:
        for name in names:
            run.stdin.write(f"{name}\n".encode())
            run.stdin.flush()
            wanted = expected(name, hours)
            for route in ROUTES:
                got = array("q")
                got.frombytes(run.stdout.read(len(hours) * got.itemsize))
                if len(got) != len(hours):
                    raise SystemExit(f"oracle: the program stopped at {name}, {route}")
                tally.count(name, route, hours, wanted[route], got)
        run.stdin.close()
    if run.returncode != 0:
        raise SystemExit(f"oracle: the program ended with {run.returncode}")


def shown(case):
    name, route, moment, want, end = case
    zone = ZoneInfo(name)
    at, wanted, got = (datetime.fromtimestamp(each, zone).isoformat() for each in (moment, want, end))
    return f"  {name}, {route}: dosing ended {at}, time is up {got}, expected {wanted}"


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    known, names = zones()
    tally = Tally()
    ask(sys.argv[1], seconds(2026), seconds(2028), names, tally)
    for year, places in LOST_DAYS:
        ask(sys.argv[1], seconds(year), seconds(year + 2), places, tally)
    print(f"oracle: {known} zones ({len(names)} that differ), {tally.cases} cases, {tally.unlike_a_plain_day} of them not a plain day later")
    for word, cases in (("EARLY", tally.early), ("late", tally.late)):
        if cases:
            print(f"oracle: {len(cases)} {word}", *map(shown, cases[:10]), sep="\n")
    if tally.unlike_a_plain_day == 0:
        raise SystemExit("oracle: no case told anything")
    return 1 if tally.early or tally.late else 0


if __name__ == "__main__":
    sys.exit(main())
