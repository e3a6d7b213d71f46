-- First act, then learn: which step of the meldcode was taken for a case and on what day, nothing else.

CREATE TABLE reporting_step (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    case_id TEXT NOT NULL REFERENCES case_file (id),
    step TEXT NOT NULL CHECK (length(step) > 0),
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    member TEXT NOT NULL REFERENCES member (id),
    at TEXT NOT NULL
) STRICT;
CREATE INDEX reporting_step_case ON reporting_step (case_id);
