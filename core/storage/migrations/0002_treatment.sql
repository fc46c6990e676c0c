-- Schema 2: the treatment day. Rows are added and never changed, but for the columns that follow
-- from other rows (is_current, is_open) and for clock_span, which is bookkeeping and no history.
-- A reading of the clocks is three columns: recorded_at by the wall, boot (empty where nobody
-- knows it), and milliseconds since then.

CREATE TABLE session (
    seq         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    recorded_at INTEGER NOT NULL,
    -- derived: 0 once it has an end of dosing or was cancelled
    is_open     INTEGER NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1))
) STRICT;

CREATE INDEX session_open ON session (seq) WHERE is_open = 1;

-- The plan of a session as it was at some time; the last row is the one that counts.
CREATE TABLE session_plan (
    seq            INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    session        BLOB NOT NULL REFERENCES session (id),
    route          TEXT NOT NULL CHECK (route IN ('iv', 'im', 'esketamine', 'oral')),
    kind           TEXT NOT NULL CHECK (kind IN ('induction', 'booster')),
    start_at       INTEGER NOT NULL,
    zone           TEXT NOT NULL,
    utc_offset     INTEGER NOT NULL,
    length_minutes INTEGER NOT NULL CHECK (length_minutes BETWEEN 0 AND 240),
    place          TEXT NOT NULL,
    dose_text      TEXT NOT NULL,
    recorded_at    INTEGER NOT NULL,
    is_current     INTEGER NOT NULL DEFAULT 1 CHECK (is_current IN (0, 1)) -- derived
) STRICT;

CREATE UNIQUE INDEX session_plan_current ON session_plan (session) WHERE is_current = 1;
CREATE INDEX session_plan_versions ON session_plan (session, seq);
CREATE INDEX session_plan_by_start ON session_plan (start_at, session) WHERE is_current = 1;

-- What has happened. A second row of a kind corrects the first.
CREATE TABLE session_step (
    seq           INTEGER PRIMARY KEY,
    id            BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    session       BLOB NOT NULL REFERENCES session (id),
    kind          TEXT NOT NULL CHECK (kind IN ('start', 'endDosing', 'endObservation', 'discharge', 'cancel')),
    at            INTEGER NOT NULL,
    recorded_at   INTEGER NOT NULL,
    boot          TEXT NOT NULL,
    since_boot_ms INTEGER NOT NULL CHECK (since_boot_ms >= 0),
    is_current    INTEGER NOT NULL DEFAULT 1 CHECK (is_current IN (0, 1)) -- derived
) STRICT;

CREATE UNIQUE INDEX session_step_current ON session_step (session, kind) WHERE is_current = 1;
CREATE INDEX session_step_history ON session_step (session, seq);
CREATE INDEX session_step_ends ON session_step (at, session) WHERE is_current = 1 AND kind = 'endDosing';

CREATE TABLE session_step_withdrawal (
    step        BLOB PRIMARY KEY NOT NULL REFERENCES session_step (id),
    recorded_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- "Yes, I have slept a night", at recorded_at.
CREATE TABLE sleep_confirmation (
    seq           INTEGER PRIMARY KEY,
    id            BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    zone          TEXT NOT NULL,
    utc_offset    INTEGER NOT NULL,
    recorded_at   INTEGER NOT NULL,
    boot          TEXT NOT NULL,
    since_boot_ms INTEGER NOT NULL CHECK (since_boot_ms >= 0)
) STRICT;

CREATE INDEX sleep_confirmation_by_time ON sleep_confirmation (recorded_at);

CREATE TABLE sleep_withdrawal (
    confirmation BLOB PRIMARY KEY NOT NULL REFERENCES sleep_confirmation (id),
    recorded_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One row for each run of the device that has mattered: the first and the last reading of both
-- clocks in it.
CREATE TABLE clock_span (
    seq      INTEGER PRIMARY KEY,
    boot     TEXT NOT NULL UNIQUE CHECK (boot <> ''),
    first_at INTEGER NOT NULL,
    first_ms INTEGER NOT NULL CHECK (first_ms >= 0),
    last_at  INTEGER NOT NULL,
    last_ms  INTEGER NOT NULL CHECK (last_ms >= first_ms)
) STRICT;

-- The clinic's rules, as they came.
CREATE TABLE policy (
    seq         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name        TEXT NOT NULL,
    version     INTEGER NOT NULL CHECK (version >= 1),
    text        TEXT NOT NULL,
    signature   TEXT NOT NULL,
    received_at INTEGER NOT NULL
) STRICT;

-- The last row is the one that counts.
CREATE TABLE clinic (
    seq          INTEGER PRIMARY KEY,
    id           BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name         TEXT NOT NULL,
    phone        TEXT NOT NULL,
    hours        TEXT NOT NULL,
    staff_secret BLOB CHECK (length(staff_secret) > 0),
    recorded_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE ride_event (
    seq             INTEGER PRIMARY KEY,
    id              BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    session         BLOB NOT NULL REFERENCES session (id),
    kind            TEXT NOT NULL CHECK (kind IN ('arranged', 'arrived', 'noRide', 'handedOver')),
    at              INTEGER NOT NULL, -- expected arrival where arranged; else when it happened
    zone            TEXT NOT NULL,
    utc_offset      INTEGER NOT NULL,
    escort_name     TEXT,
    escort_relation TEXT,
    escort_phone    TEXT,
    method          TEXT CHECK (method IN ('car', 'taxi', 'publicTransport', 'onFoot')),
    choice          TEXT CHECK (choice IN ('wait', 'companionTaxi', 'callContact')),
    proof           TEXT CHECK (proof IN ('staffCode', 'clinicMessage', 'staffInitials')),
    confirmed_by    TEXT,
    recorded_at     INTEGER NOT NULL,
    CHECK ((kind = 'arranged') = (escort_name IS NOT NULL AND escort_relation IS NOT NULL
                                  AND escort_phone IS NOT NULL AND method IS NOT NULL)),
    CHECK (kind = 'noRide' OR choice IS NULL),
    CHECK ((kind = 'handedOver') = (proof IS NOT NULL AND confirmed_by IS NOT NULL))
) STRICT;

CREATE INDEX ride_event_history ON ride_event (session, seq);
CREATE UNIQUE INDEX ride_event_hand_over ON ride_event (session) WHERE kind = 'handedOver';

-- Codes of staff that were looked at. A code works once; five wrong ones pause.
CREATE TABLE staff_code_try (
    seq           INTEGER PRIMARY KEY,
    step          INTEGER, -- of the code, if it was accepted
    ride_event    BLOB REFERENCES ride_event (id),
    recorded_at   INTEGER NOT NULL,
    boot          TEXT NOT NULL,
    since_boot_ms INTEGER NOT NULL CHECK (since_boot_ms >= 0),
    CHECK ((step IS NULL) = (ride_event IS NULL))
) STRICT;

CREATE UNIQUE INDEX staff_code_used ON staff_code_try (step) WHERE step IS NOT NULL;

CREATE TABLE vital_signs (
    seq         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    session     BLOB REFERENCES session (id),
    at          INTEGER NOT NULL,
    zone        TEXT NOT NULL,
    utc_offset  INTEGER NOT NULL,
    systolic    INTEGER, -- mmHg
    diastolic   INTEGER CHECK (diastolic > 0 AND diastolic < systolic),
    heart_rate  INTEGER CHECK (heart_rate > 0), -- per minute
    saturation  INTEGER CHECK (saturation BETWEEN 1 AND 100), -- SpO2, percent
    measured_by TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    CHECK ((systolic IS NULL) = (diastolic IS NULL)),
    CHECK (coalesce(systolic, heart_rate, saturation) IS NOT NULL)
) STRICT;

CREATE INDEX vital_signs_by_time ON vital_signs (at, seq);

CREATE TABLE side_effect (
    seq         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    session     BLOB REFERENCES session (id),
    at          INTEGER NOT NULL,
    zone        TEXT NOT NULL,
    utc_offset  INTEGER NOT NULL,
    item        TEXT NOT NULL CHECK (item <> ''),
    severity    TEXT NOT NULL CHECK (severity IN ('none', 'mild', 'moderate', 'severe')),
    recorded_at INTEGER NOT NULL
) STRICT;

CREATE INDEX side_effect_by_time ON side_effect (at, seq);
