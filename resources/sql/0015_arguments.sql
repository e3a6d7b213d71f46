-- What speaks for an explanation of a trend and what against it, each with who says so.

CREATE TABLE explanation_argument (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    explanation TEXT NOT NULL REFERENCES explanation (id),
    author TEXT NOT NULL,
    stance TEXT NOT NULL CHECK (stance IN ('for', 'against')),
    said_by TEXT NOT NULL CHECK (said_by IN ('team', 'city', 'school', 'family')),
    text TEXT NOT NULL CHECK (length(text) > 0),
    created TEXT NOT NULL
) STRICT;
CREATE INDEX explanation_argument_of ON explanation_argument (explanation, created);
