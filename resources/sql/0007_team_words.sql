-- Words that the team calls fine in every case: the gate asks nothing about them any more. Who said so, and
-- when, stays; so does a word that was taken off the list again.

CREATE TABLE team_word (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    word TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 60),
    word_key TEXT NOT NULL CHECK (length(word_key) BETWEEN 1 AND 63),
    added_by TEXT NOT NULL REFERENCES member (id),
    added_at TEXT NOT NULL,
    revoked_by TEXT REFERENCES member (id),
    revoked_at TEXT,
    CHECK ((revoked_by IS NULL) = (revoked_at IS NULL))
) STRICT;
