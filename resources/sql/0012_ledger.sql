-- The ledger of what blocks: rules, boundaries between organisations, providers and ways of paying, each named
-- once by the members of the store. A frozen version says which of them stood in the way.

CREATE TABLE block (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    name_key TEXT NOT NULL CHECK (length(name_key) > 0),
    kind TEXT NOT NULL CHECK (kind IN ('rule', 'boundary', 'provider', 'funding')),
    merged_into TEXT REFERENCES block (id),
    CHECK (merged_into IS NULL OR merged_into <> id)
) STRICT;

-- What it was called before, and who named, renamed, merged or parted it when.
CREATE TABLE block_change (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    block TEXT NOT NULL REFERENCES block (id),
    verb TEXT NOT NULL CHECK (verb IN ('added', 'renamed', 'merged', 'parted')),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    merged_into TEXT,
    member TEXT NOT NULL REFERENCES member (id),
    at TEXT NOT NULL
) STRICT;
CREATE INDEX block_change_of ON block_change (block, at);

-- What blocked the case, as it stood when the version was frozen; part of the version's digest.
CREATE TABLE case_block (
    version INTEGER NOT NULL PRIMARY KEY REFERENCES case_version (seq),
    block TEXT NOT NULL REFERENCES block (id)
) STRICT;
CREATE INDEX case_block_block ON case_block (block);
