-- Cases, four eyes, reflections and lessons. The rules that hold for somebody with an SQL prompt as well are
-- the triggers of sqlite/0002_cases.sql.

CREATE TABLE case_file (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE,
    code_year INTEGER NOT NULL,
    code_number INTEGER NOT NULL,
    author TEXT NOT NULL,
    team TEXT,
    state TEXT NOT NULL,
    current_version TEXT,
    released_version TEXT,
    -- Kept by triggers: the version a list shows, whether everybody may read it, and its summary.
    shown_version TEXT,
    everyone INTEGER NOT NULL DEFAULT 0,
    title TEXT,
    area TEXT,
    quarter INTEGER,
    age_band TEXT,
    floor TEXT NOT NULL DEFAULT 'notJudged',
    proposed_lower TEXT,
    proposed_by TEXT,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    review_by TEXT,
    UNIQUE (code_year, code_number)
) STRICT;
CREATE INDEX case_file_changed ON case_file (changed, everyone, author, state, area, age_band, quarter);
CREATE INDEX case_file_state ON case_file (state, changed, everyone, author);
CREATE INDEX case_file_area ON case_file (area, changed, everyone, author, state);
CREATE INDEX case_file_author ON case_file (author, changed, everyone, state);
CREATE INDEX case_file_everyone ON case_file (everyone, author);

-- One sealed draft per case, under a key of the author alone.
CREATE TABLE case_draft (
    case_id TEXT PRIMARY KEY REFERENCES case_file (id) ON DELETE CASCADE,
    author TEXT NOT NULL,
    sealed BLOB NOT NULL,
    changed TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE case_version (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    number INTEGER NOT NULL,
    digest TEXT NOT NULL,
    title TEXT NOT NULL,
    floor_reason TEXT NOT NULL,
    area TEXT,
    quarter INTEGER,
    age_band TEXT,
    household TEXT,
    arrival TEXT,
    referrer TEXT,
    track_before INTEGER,
    track_after INTEGER,
    help_step TEXT,
    signal_type TEXT,
    family_plan INTEGER,
    floor TEXT NOT NULL,
    frozen_by TEXT NOT NULL,
    frozen_at TEXT NOT NULL,
    UNIQUE (case_id, number)
) STRICT;

CREATE TABLE case_field (
    version INTEGER NOT NULL REFERENCES case_version (seq),
    position INTEGER NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    labels TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (version, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_tag (
    version INTEGER NOT NULL REFERENCES case_version (seq),
    kind TEXT NOT NULL CHECK (kind IN ('theme', 'principle', 'competence')),
    term TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (version, kind, term)
) STRICT, WITHOUT ROWID;

-- What the author kept and why: the words themselves are sealed under the author's key.
CREATE TABLE finding_decision (
    version TEXT NOT NULL REFERENCES case_version (id),
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    decision TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (version, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE release (
    id TEXT PRIMARY KEY,
    version TEXT NOT NULL REFERENCES case_version (id),
    checker TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('released', 'returned')),
    reasons TEXT NOT NULL,
    at TEXT NOT NULL,
    signature BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX release_version ON release (version, outcome, checker);

-- Newest cases of one theme: kept by triggers.
CREATE TABLE case_theme (
    theme TEXT NOT NULL,
    changed TEXT NOT NULL,
    case_seq INTEGER NOT NULL,
    PRIMARY KEY (theme, changed, case_seq)
) STRICT, WITHOUT ROWID;
-- How many released cases share area, age band, household and theme; theme '' counts each case once.
CREATE TABLE case_combination (
    area TEXT NOT NULL,
    age_band TEXT NOT NULL,
    household TEXT NOT NULL,
    theme TEXT NOT NULL,
    cases INTEGER NOT NULL,
    PRIMARY KEY (area, age_band, household, theme)
) STRICT, WITHOUT ROWID;

-- Four eyes ------------------------------------------------------------------------------------------------

CREATE TABLE review (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    version TEXT NOT NULL REFERENCES case_version (id),
    author TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    state TEXT NOT NULL,
    question TEXT NOT NULL DEFAULT '',
    advice TEXT NOT NULL DEFAULT '',
    decline_reason TEXT NOT NULL DEFAULT '',
    wanted_by TEXT,
    requested_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX review_reviewer ON review (reviewer, state);
CREATE INDEX review_author ON review (author, state);
CREATE INDEX review_case ON review (case_id);

-- The versions a reader had in front of them.
CREATE TABLE review_text (
    review TEXT NOT NULL REFERENCES review (id),
    version TEXT NOT NULL REFERENCES case_version (id),
    PRIMARY KEY (version, review)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_remark (
    id TEXT PRIMARY KEY,
    review TEXT NOT NULL REFERENCES review (id),
    version TEXT NOT NULL REFERENCES case_version (id),
    member TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('question', 'remark')),
    field TEXT NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX review_remark_review ON review_remark (review);

CREATE TABLE review_answer (
    remark TEXT PRIMARY KEY REFERENCES review_remark (id),
    member TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('answered', 'parked')),
    text TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE review_view (
    review TEXT NOT NULL REFERENCES review (id),
    version TEXT NOT NULL REFERENCES case_version (id),
    member TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('sharedView', 'differingView')),
    words TEXT NOT NULL,
    at TEXT NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (review, version, member)
) STRICT, WITHOUT ROWID;

-- Reflections: sealed under the author's key; the readable columns are filled while it is shared ------------

CREATE TABLE reflection (
    id TEXT PRIMARY KEY,
    author TEXT NOT NULL,
    case_id TEXT,
    sealed BLOB NOT NULL,
    shared INTEGER NOT NULL DEFAULT 0,
    method TEXT,
    participants TEXT,
    minutes INTEGER,
    insight TEXT,
    intention TEXT,
    revisit_on TEXT,
    created TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX reflection_author ON reflection (author, changed);
CREATE INDEX reflection_case ON reflection (case_id, shared);

CREATE TABLE reflection_answer (
    reflection TEXT NOT NULL REFERENCES reflection (id) ON DELETE CASCADE,
    step INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (reflection, step)
) STRICT, WITHOUT ROWID;

-- Lessons and rules of thumb -------------------------------------------------------------------------------

CREATE TABLE lesson (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    case_id TEXT,
    version TEXT,
    review TEXT,
    reflection TEXT,
    area TEXT,
    created TEXT NOT NULL
) STRICT;
CREATE INDEX lesson_created ON lesson (created);
CREATE TABLE lesson_term (
    term TEXT NOT NULL,
    lesson INTEGER NOT NULL REFERENCES lesson (seq) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('theme', 'principle')),
    PRIMARY KEY (term, lesson)
) STRICT, WITHOUT ROWID;
CREATE INDEX lesson_term_lesson ON lesson_term (lesson);

CREATE TABLE maxim (
    id TEXT PRIMARY KEY,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    holds_when TEXT NOT NULL,
    not_when TEXT NOT NULL,
    anchor_case TEXT,
    counter_case TEXT,
    no_counter_on TEXT,
    status TEXT NOT NULL CHECK (status IN ('proposed', 'used', 'distinguished', 'overruled')),
    revisit_on TEXT,
    created TEXT NOT NULL
) STRICT, WITHOUT ROWID;
