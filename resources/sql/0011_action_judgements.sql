-- What somebody thinks of an action in the wijk once figures of the time after it are in: it stays, it is
-- adjusted, or it stops.

CREATE TABLE action_judgement (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    intervention TEXT NOT NULL REFERENCES intervention (id),
    member TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('stay', 'adjust', 'stop')),
    words TEXT NOT NULL CHECK (length(words) > 0),
    at TEXT NOT NULL
) STRICT;
CREATE INDEX action_judgement_of ON action_judgement (intervention, at);
