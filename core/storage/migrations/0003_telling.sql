-- Schema 3: what the patient tells. Rows are added and never changed, but for the columns that
-- follow from other rows (is_current, is_shared, is_removed) and for drafts, which are no history
-- yet.

-- A person's own writing. Its words are in diary_version.
CREATE TABLE diary_entry (
    seq         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    session     BLOB REFERENCES session (id),
    at          INTEGER NOT NULL,
    zone        TEXT NOT NULL,
    utc_offset  INTEGER NOT NULL,
    day         INTEGER NOT NULL CHECK (day = (at + utc_offset - ((at + utc_offset) % 86400 + 86400) % 86400) / 86400),
    recorded_at INTEGER NOT NULL,
    is_shared   INTEGER NOT NULL DEFAULT 0 CHECK (is_shared IN (0, 1)), -- derived from diary_change
    is_removed  INTEGER NOT NULL DEFAULT 0 CHECK (is_removed IN (0, 1)) -- derived from diary_change
) STRICT;

CREATE INDEX diary_entry_by_day ON diary_entry (day, at, seq) WHERE is_removed = 0;
CREATE INDEX diary_entry_by_session ON diary_entry (session, seq) WHERE session IS NOT NULL;

-- The words of an entry as they were at some time; the last row counts.
CREATE TABLE diary_version (
    seq         INTEGER PRIMARY KEY,
    entry       BLOB NOT NULL REFERENCES diary_entry (id),
    stage       TEXT NOT NULL CHECK (stage IN ('before', 'after', 'integration', 'free')),
    recorded_at INTEGER NOT NULL,
    is_current  INTEGER NOT NULL DEFAULT 1 CHECK (is_current IN (0, 1)), -- derived
    text        TEXT NOT NULL CHECK (text <> '')
) STRICT;

CREATE UNIQUE INDEX diary_version_current ON diary_version (entry) WHERE is_current = 1;
CREATE INDEX diary_version_history ON diary_version (entry, seq);

CREATE VIRTUAL TABLE diary_index USING fts5 (
    text, content = 'diary_version', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER diary_indexed AFTER INSERT ON diary_version BEGIN
    INSERT INTO diary_index (rowid, text) VALUES (new.seq, new.text);
END;

-- What became of an entry: shared or private, removed or brought back.
CREATE TABLE diary_change (
    seq         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    entry       BLOB NOT NULL REFERENCES diary_entry (id),
    kind        TEXT NOT NULL CHECK (kind IN ('share', 'keepPrivate', 'remove', 'bringBack')),
    recorded_at INTEGER NOT NULL
) STRICT;

CREATE INDEX diary_change_history ON diary_change (entry, seq);

-- Words being written. One row an entry, overwritten while somebody types.
CREATE TABLE diary_draft (
    entry      BLOB PRIMARY KEY NOT NULL CHECK (length(entry) = 16),
    stage      TEXT NOT NULL CHECK (stage IN ('before', 'after', 'integration', 'free')),
    session    BLOB REFERENCES session (id),
    at         INTEGER NOT NULL,
    zone       TEXT NOT NULL,
    utc_offset INTEGER NOT NULL,
    text       TEXT NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Answers are "0,2,-,1": a value or "-" for declined, one for each item of that version.
CREATE TABLE questionnaire_response (
    seq         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    instrument  TEXT NOT NULL CHECK (instrument <> ''),
    version     TEXT NOT NULL CHECK (version <> ''),
    at          INTEGER NOT NULL,
    zone        TEXT NOT NULL,
    utc_offset  INTEGER NOT NULL,
    answers     TEXT NOT NULL CHECK (answers <> ''),
    recorded_at INTEGER NOT NULL
) STRICT;

CREATE INDEX questionnaire_response_by_time ON questionnaire_response (instrument, at, seq);

-- A questionnaire that was begun; "?" in answers is an item not reached yet.
CREATE TABLE questionnaire_draft (
    instrument  TEXT PRIMARY KEY NOT NULL CHECK (instrument <> ''),
    version     TEXT NOT NULL CHECK (version <> ''),
    answers     TEXT NOT NULL CHECK (answers <> ''),
    is_help_due INTEGER NOT NULL CHECK (is_help_due IN (0, 1)),
    started_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The last text of a heading counts; an empty one was cleared.
CREATE TABLE safety_plan_text (
    seq         INTEGER PRIMARY KEY,
    heading     TEXT NOT NULL CHECK (heading IN ('noticeFirst', 'byMyself', 'distraction', 'askForHelp', 'professionals', 'saferPlace', 'keepsMeGoing')),
    text        TEXT NOT NULL,
    recorded_at INTEGER NOT NULL
) STRICT;

CREATE INDEX safety_plan_text_history ON safety_plan_text (heading, seq);

-- All people of the plan as they were at some time, as a JSON array; the last row counts.
CREATE TABLE safety_plan_contacts (
    seq         INTEGER PRIMARY KEY,
    contacts    TEXT NOT NULL CHECK (json_valid(contacts)),
    recorded_at INTEGER NOT NULL
) STRICT;

-- The last answer to an item counts.
CREATE TABLE preparation_answer (
    seq         INTEGER PRIMARY KEY,
    item        TEXT NOT NULL CHECK (item <> ''),
    state       TEXT NOT NULL CHECK (state IN ('notDone', 'done', 'askClinic')),
    recorded_at INTEGER NOT NULL
) STRICT;

CREATE INDEX preparation_answer_history ON preparation_answer (item, seq);

-- A trend notice that was shown.
CREATE TABLE trend_notice (
    seq         INTEGER PRIMARY KEY,
    day         INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL
) STRICT;

-- Which foreign rows were read in, so that reading the same file again adds nothing.
CREATE TABLE imported (
    key         BLOB PRIMARY KEY NOT NULL CHECK (length(key) = 32), -- BLAKE2b of source and row
    entity      TEXT NOT NULL,
    id          BLOB NOT NULL CHECK (length(id) = 16),
    recorded_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
