-- Counts, youths, actions in the wijk and explanations. Counts are requests, never persons, and are never
-- added up with cases.

-- One row per import and key. The newest import of a key is `live`; taking that import back revives the one
-- before it.
CREATE TABLE signal_count (
    theme TEXT NOT NULL CHECK (length(theme) > 0),
    area TEXT NOT NULL CHECK (length(area) > 0),
    quarter INTEGER NOT NULL CHECK (quarter BETWEEN 7600 AND 39999),
    referrer TEXT NOT NULL CHECK (length(referrer) > 0),
    batch TEXT NOT NULL REFERENCES import_batch (id),
    count INTEGER NOT NULL CHECK (count BETWEEN 0 AND 1000000),
    live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1)),
    PRIMARY KEY (theme, area, quarter, referrer, batch)
) STRICT, WITHOUT ROWID;

-- What trends read: the live counts over all referrers, kept by triggers. `parts` is the number of live rows
-- behind it, so that zero and nothing stay apart.
CREATE TABLE signal_summary (
    theme TEXT NOT NULL,
    area TEXT NOT NULL,
    quarter INTEGER NOT NULL,
    count INTEGER NOT NULL,
    parts INTEGER NOT NULL,
    PRIMARY KEY (theme, area, quarter)
) STRICT, WITHOUT ROWID;

-- Youths on a day, ages from (inclusive) to (exclusive).
CREATE TABLE population (
    area TEXT NOT NULL CHECK (length(area) > 0),
    on_day TEXT NOT NULL,
    age_from INTEGER NOT NULL CHECK (age_from >= 0),
    age_to INTEGER NOT NULL CHECK (age_to > age_from AND age_to <= 120),
    batch TEXT NOT NULL REFERENCES import_batch (id),
    count INTEGER NOT NULL CHECK (count BETWEEN 0 AND 10000000),
    source TEXT NOT NULL,
    live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1)),
    PRIMARY KEY (area, on_day, age_from, age_to, batch)
) STRICT, WITHOUT ROWID;

-- A dated action in the wijk, its expectation written before and its result after.
CREATE TABLE intervention (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    maker TEXT NOT NULL,
    area TEXT NOT NULL,
    started_on TEXT NOT NULL,
    title TEXT NOT NULL CHECK (length(title) > 0),
    expectation TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    created TEXT NOT NULL
) STRICT;
CREATE INDEX intervention_area ON intervention (area, started_on);
CREATE TABLE intervention_theme (
    intervention TEXT NOT NULL REFERENCES intervention (id) ON DELETE CASCADE,
    theme TEXT NOT NULL,
    PRIMARY KEY (intervention, theme)
) STRICT, WITHOUT ROWID;

-- One of the rival explanations of a trend.
CREATE TABLE explanation (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    author TEXT NOT NULL,
    theme TEXT NOT NULL,
    area TEXT NOT NULL,
    text TEXT NOT NULL CHECK (length(text) > 0),
    said_by TEXT NOT NULL CHECK (said_by IN ('team', 'city', 'school', 'family')),
    would_refute TEXT NOT NULL DEFAULT '',
    created TEXT NOT NULL
) STRICT;
CREATE INDEX explanation_trend ON explanation (theme, area, created);
