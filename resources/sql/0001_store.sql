-- People, teams and organisations of a store, its log, its imports and its settings.

CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (length(name) > 0),
    track INTEGER NOT NULL DEFAULT 0 CHECK (track BETWEEN 0 AND 3),
    keeper TEXT NOT NULL CHECK (length(keeper) = 36),
    created TEXT NOT NULL
) STRICT;

-- Functions that can be spoken to, never persons.
CREATE TABLE organisation_contact (
    organisation TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    contact_function TEXT NOT NULL CHECK (length(contact_function) > 0),
    PRIMARY KEY (organisation, position)
) STRICT;

CREATE TABLE team (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (length(name) > 0),
    organisation TEXT REFERENCES organisation (id),
    area TEXT,
    keeper TEXT NOT NULL CHECK (length(keeper) = 36),
    created TEXT NOT NULL
) STRICT;

CREATE TABLE member (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (length(name) > 0),
    team TEXT REFERENCES team (id),
    functions INTEGER NOT NULL DEFAULT 1 CHECK (functions > 0),
    superior TEXT REFERENCES member (id) CHECK (superior IS NULL OR superior <> id),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    sign_key BLOB NOT NULL CHECK (length(sign_key) = 32),
    box_key BLOB NOT NULL CHECK (length(box_key) = 32),
    created TEXT NOT NULL
) STRICT;

-- Every signing key a member ever had, so that old signatures can still be checked.
CREATE TABLE member_key (
    member TEXT NOT NULL REFERENCES member (id),
    sign_key BLOB NOT NULL CHECK (length(sign_key) = 32),
    since TEXT NOT NULL,
    PRIMARY KEY (member, sign_key)
) STRICT;

-- Who did what to which record, and when; never any text of a case. `hash` is BLAKE2b-256 in hex over
-- seq, at, member, verb, record, digest and previous, each followed by a line feed.
CREATE TABLE event_log (
    seq INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    member TEXT NOT NULL,
    verb TEXT NOT NULL CHECK (length(verb) BETWEEN 1 AND 40),
    record TEXT NOT NULL CHECK (length(record) <= 80),
    digest TEXT NOT NULL DEFAULT '' CHECK (length(digest) <= 64),
    previous TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX event_log_by_record ON event_log (record, seq);

-- Where records that came from outside came from.
CREATE TABLE import_batch (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('counts', 'population', 'typed', 'bundle')),
    source TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    member TEXT NOT NULL REFERENCES member (id),
    at TEXT NOT NULL,
    records INTEGER NOT NULL DEFAULT 0 CHECK (records >= 0),
    undone_at TEXT
) STRICT;

CREATE TABLE store_setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
