-- Schema 5: heart rate. Rows are added and never changed, but for heart_rate_hour and
-- heart_rate_day, which follow from the rest.

CREATE TABLE heart_rate_recording (
    seq                 INTEGER PRIMARY KEY,
    id                  BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    session             BLOB REFERENCES session (id),
    at                  INTEGER NOT NULL,
    zone                TEXT NOT NULL,
    utc_offset          INTEGER NOT NULL,
    sensor_name         TEXT NOT NULL,
    sensor_manufacturer TEXT NOT NULL,
    sensor_model        TEXT NOT NULL,
    sensor_serial       TEXT NOT NULL,
    recorded_at         INTEGER NOT NULL
) STRICT;

-- That a recording is over, and how long it was; the last row counts.
CREATE TABLE heart_rate_end (
    seq         INTEGER PRIMARY KEY,
    recording   INTEGER NOT NULL REFERENCES heart_rate_recording (seq),
    length_ms   INTEGER NOT NULL CHECK (length_ms >= 0),
    recorded_at INTEGER NOT NULL
) STRICT;

CREATE INDEX heart_rate_end_by_recording ON heart_rate_end (recording, seq);

-- Which parts of a recording have come in, each once.
CREATE TABLE heart_rate_part (
    recording INTEGER NOT NULL REFERENCES heart_rate_recording (seq),
    number    INTEGER NOT NULL CHECK (number >= 0),
    samples   INTEGER NOT NULL CHECK (samples >= 0),
    PRIMARY KEY (recording, number)
) STRICT, WITHOUT ROWID;

-- The samples of a part within one minute of UTC (core/storage/heart_rate_blob.h).
CREATE TABLE heart_rate_minute (
    place     INTEGER PRIMARY KEY, -- minutes since 1970, times 4096, and a number within the minute
    recording INTEGER NOT NULL REFERENCES heart_rate_recording (seq),
    samples   BLOB NOT NULL
) STRICT;

-- What the minutes of an hour, and the hours of a day, come to (core/storage/rate_summary_blob.h).
CREATE TABLE heart_rate_hour (
    hour      INTEGER NOT NULL, -- since 1970, UTC
    recording INTEGER NOT NULL REFERENCES heart_rate_recording (seq),
    minutes   BLOB NOT NULL,
    PRIMARY KEY (hour, recording)
) STRICT, WITHOUT ROWID;

CREATE TABLE heart_rate_day (
    day       INTEGER NOT NULL, -- since 1970, UTC
    recording INTEGER NOT NULL REFERENCES heart_rate_recording (seq),
    samples   INTEGER NOT NULL CHECK (samples > 0), -- valid or not
    hours     BLOB NOT NULL,
    PRIMARY KEY (day, recording)
) STRICT, WITHOUT ROWID;

CREATE TABLE heart_rate_gap (
    seq       INTEGER PRIMARY KEY,
    recording INTEGER NOT NULL REFERENCES heart_rate_recording (seq),
    from_ms   INTEGER NOT NULL CHECK (from_ms >= 0),
    until_ms  INTEGER NOT NULL CHECK (until_ms >= from_ms),
    reason    TEXT NOT NULL CHECK (reason IN ('outOfReach', 'sensorSilent', 'bluetoothOff', 'serviceGone', 'stopped'))
) STRICT;

CREATE INDEX heart_rate_gap_by_recording ON heart_rate_gap (recording, from_ms);

CREATE TABLE heart_rate_reading (
    seq            INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    session        BLOB REFERENCES session (id),
    at             INTEGER NOT NULL,
    zone           TEXT NOT NULL,
    utc_offset     INTEGER NOT NULL,
    bpm            INTEGER NOT NULL CHECK (bpm BETWEEN 25 AND 240),
    rest_samples   INTEGER CHECK (rest_samples > 0), -- all three, or none: not a reading at rest
    rest_percent   INTEGER CHECK (rest_percent BETWEEN 0 AND 100),
    rest_spread    INTEGER CHECK (rest_spread >= 0),
    since_dose_end INTEGER CHECK (since_dose_end >= 0), -- minutes
    sensor         TEXT NOT NULL,
    recorded_at    INTEGER NOT NULL,
    CHECK ((rest_samples IS NULL) = (rest_percent IS NULL) AND (rest_samples IS NULL) = (rest_spread IS NULL))
) STRICT;

CREATE INDEX heart_rate_reading_by_time ON heart_rate_reading (at, seq);

-- A reading taken back.
CREATE TABLE heart_rate_withdrawal (
    reading     BLOB PRIMARY KEY REFERENCES heart_rate_reading (id),
    recorded_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The sensor that the person keeps; the last row counts.
CREATE TABLE heart_rate_sensor (
    seq          INTEGER PRIMARY KEY,
    is_kept      INTEGER NOT NULL CHECK (is_kept IN (0, 1)),
    name         TEXT NOT NULL,
    manufacturer TEXT NOT NULL,
    model        TEXT NOT NULL,
    serial       TEXT NOT NULL,
    address      TEXT NOT NULL, -- where it was last
    recorded_at  INTEGER NOT NULL
) STRICT;

-- What closes recordings while the diary is locked, and what opens them (X25519). One row.
CREATE TABLE heart_rate_key (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    open_half   BLOB NOT NULL CHECK (length(open_half) = 32),
    secret_half BLOB NOT NULL CHECK (length(secret_half) = 32),
    recorded_at INTEGER NOT NULL
) STRICT;
