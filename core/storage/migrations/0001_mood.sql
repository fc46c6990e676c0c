-- Schema 1. Released files are never edited: a change is a new file.
-- Times are seconds since 1970-01-01 UTC, days are days since 1970-01-01 on the person's own clock.

PRAGMA application_id = 1215853362; -- "HxMr", so that file(1) can name a decrypted copy

CREATE TABLE meta (
    key   TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Narrow rows: trends read thousands of them. Words are in `note`.
CREATE TABLE mood (
    seq           INTEGER PRIMARY KEY, -- the order in which entries were written down
    id            BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    at            INTEGER NOT NULL,
    zone          TEXT NOT NULL,
    utc_offset    INTEGER NOT NULL,    -- seconds east, as it was when the entry was written
    day           INTEGER NOT NULL CHECK (day = (at + utc_offset - ((at + utc_offset) % 86400 + 86400) % 86400) / 86400),
    score         INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
    energy        INTEGER CHECK (energy BETWEEN 0 AND 10),
    sleep_minutes INTEGER CHECK (sleep_minutes BETWEEN 0 AND 1440),
    supersedes    BLOB REFERENCES mood (id),
    recorded_at   INTEGER NOT NULL,
    is_current    INTEGER NOT NULL DEFAULT 1 CHECK (is_current IN (0, 1)) -- derived from the rest
) STRICT;

CREATE INDEX mood_by_day ON mood (day, at, seq, score) WHERE is_current = 1;
CREATE UNIQUE INDEX mood_by_superseded ON mood (supersedes, id) WHERE supersedes IS NOT NULL;

-- An undo is a fact of its own: the entry stays on record.
CREATE TABLE mood_withdrawal (
    mood        BLOB PRIMARY KEY NOT NULL REFERENCES mood (id),
    recorded_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    mood_seq INTEGER PRIMARY KEY REFERENCES mood (seq),
    text     TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE note_index USING fts5 (
    text, content = 'note', content_rowid = 'mood_seq', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER note_indexed AFTER INSERT ON note BEGIN
    INSERT INTO note_index (rowid, text) VALUES (new.mood_seq, new.text);
END;

-- What the clinic has not heard of yet. Written in the transaction of the entry itself.
CREATE TABLE outbox (
    seq        INTEGER PRIMARY KEY,
    entity     TEXT NOT NULL,          -- "mood"
    id         BLOB NOT NULL CHECK (length(id) = 16),
    operation  TEXT NOT NULL CHECK (operation IN ('create', 'withdraw')),
    state      TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'quarantined')),
    reason     TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX outbox_by_state ON outbox (state, seq);
