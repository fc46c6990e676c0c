-- Schema 4: courses, boosters and reminders. Rows are added and never changed.

-- Sessions that belong together, as they were at some time; the last version of a course counts.
CREATE TABLE course (
    seq           INTEGER PRIMARY KEY,
    id            BLOB NOT NULL CHECK (length(id) = 16),
    version       INTEGER NOT NULL CHECK (version >= 1),
    template_name TEXT NOT NULL,
    route         TEXT NOT NULL CHECK (route IN ('iv', 'im', 'esketamine', 'oral')),
    is_ended      INTEGER NOT NULL CHECK (is_ended IN (0, 1)),
    recorded_at   INTEGER NOT NULL,
    UNIQUE (id, version)
) STRICT;

CREATE TABLE course_session (
    course   INTEGER NOT NULL REFERENCES course (seq),
    position INTEGER NOT NULL CHECK (position >= 0),
    session  BLOB NOT NULL REFERENCES session (id),
    PRIMARY KEY (course, position),
    UNIQUE (course, session)
) STRICT, WITHOUT ROWID;

-- The clinic's date or interval; the last row counts, and one without either takes it back.
CREATE TABLE booster_plan (
    version     INTEGER PRIMARY KEY CHECK (version >= 1),
    day         INTEGER,
    weeks       INTEGER CHECK (weeks BETWEEN 1 AND 52),
    source      TEXT NOT NULL CHECK (source IN ('person', 'clinicMessage')),
    recorded_at INTEGER NOT NULL,
    CHECK (day IS NULL OR weeks IS NULL)
) STRICT;

-- What the person wants to be reminded of, as a JSON object; the last row counts.
CREATE TABLE reminder_setting (
    seq         INTEGER PRIMARY KEY,
    settings    TEXT NOT NULL CHECK (json_valid(settings)),
    recorded_at INTEGER NOT NULL
) STRICT;

-- What became of reminders, in the order in which it was learnt.
CREATE TABLE reminder_event (
    seq           INTEGER PRIMARY KEY,
    reminder      TEXT NOT NULL CHECK (reminder <> ''), -- its id outside the diary
    step          TEXT NOT NULL CHECK (step IN ('shown', 'done', 'skipped', 'snoozed', 'superseded', 'expired')),
    at            INTEGER NOT NULL,
    snoozed_until INTEGER,
    CHECK ((step = 'snoozed') = (snoozed_until IS NOT NULL))
) STRICT;

CREATE INDEX reminder_event_by_reminder ON reminder_event (reminder, seq);
CREATE INDEX reminder_event_by_time ON reminder_event (at, seq);
