-- The overlegtafel: sessions, seats by function, agenda, what was agreed and who saw it otherwise.

CREATE TABLE table_session (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    preparer TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    start TEXT,
    minutes INTEGER NOT NULL DEFAULT 90 CHECK (minutes BETWEEN 1 AND 1440),
    state TEXT NOT NULL DEFAULT 'preparing' CHECK (state IN ('preparing', 'held', 'closed')),
    created TEXT NOT NULL,
    removed_at TEXT
) STRICT;
CREATE INDEX table_session_start ON table_session (start);

CREATE TABLE session_area (
    session TEXT NOT NULL REFERENCES table_session (id) ON DELETE CASCADE,
    area TEXT NOT NULL,
    PRIMARY KEY (session, area)
) STRICT, WITHOUT ROWID;

-- A function, never a person.
CREATE TABLE seat (
    session TEXT NOT NULL REFERENCES table_session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    seat_function TEXT NOT NULL CHECK (length(seat_function) > 0),
    organisation TEXT NOT NULL DEFAULT '',
    invited INTEGER NOT NULL DEFAULT 0 CHECK (invited IN (0, 1)),
    PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_item (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    session TEXT NOT NULL REFERENCES table_session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('agreements', 'case', 'trend', 'other')),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    title TEXT NOT NULL DEFAULT '',
    case_id TEXT REFERENCES case_file (id),
    version TEXT REFERENCES case_version (id),
    reason TEXT NOT NULL DEFAULT '',
    theme TEXT NOT NULL DEFAULT '',
    area TEXT NOT NULL DEFAULT '',
    removed_at TEXT,
    CHECK ((kind = 'case') = (case_id IS NOT NULL)),
    CHECK ((kind = 'case') = (version IS NOT NULL)),
    CHECK (kind <> 'trend' OR (theme <> '' AND area <> ''))
) STRICT;
CREATE INDEX agenda_item_session ON agenda_item (session, position);
CREATE INDEX agenda_item_case ON agenda_item (case_id);

CREATE TABLE agreement (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    session TEXT NOT NULL REFERENCES table_session (id),
    item TEXT REFERENCES agenda_item (id),
    recorded_by TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('agreed', 'tryOut', 'escalate', 'notNow')),
    text TEXT NOT NULL CHECK (length(text) > 0),
    reason TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT '',
    due_on TEXT,
    exception_to TEXT NOT NULL DEFAULT '',
    done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
    done_at TEXT,
    at TEXT NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    CHECK (decision <> 'notNow' OR length(reason) > 0),
    CHECK (decision = 'notNow' OR (length(owner) > 0 AND due_on IS NOT NULL))
) STRICT;
CREATE INDEX agreement_session ON agreement (session, at);
CREATE INDEX agreement_open ON agreement (done, due_on);

-- Another opinion in the dissenter's own words.
CREATE TABLE dissent (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    agreement TEXT NOT NULL REFERENCES agreement (id),
    dissent_function TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL CHECK (length(words) > 0),
    recorded_by TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX dissent_agreement ON dissent (agreement, at);

-- What became of an agreement.
CREATE TABLE follow_up (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    agreement TEXT NOT NULL REFERENCES agreement (id),
    member TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    family_told INTEGER NOT NULL DEFAULT 0 CHECK (family_told IN (0, 1)),
    at TEXT NOT NULL
) STRICT;
CREATE INDEX follow_up_agreement ON follow_up (agreement, at);
