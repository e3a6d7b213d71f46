-- A warm handover: which of its points was seen to, by which function, on what day, and in words where these are
-- asked.

CREATE TABLE handover_step (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    agreement TEXT NOT NULL REFERENCES agreement (id),
    point TEXT NOT NULL CHECK (length(point) > 0),
    step_function TEXT NOT NULL CHECK (length(trim(step_function)) > 0),
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    words TEXT NOT NULL DEFAULT '',
    member TEXT NOT NULL REFERENCES member (id),
    at TEXT NOT NULL
) STRICT;
CREATE INDEX handover_step_agreement ON handover_step (agreement);
