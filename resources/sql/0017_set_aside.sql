-- Proposals that nobody wants to make: set aside with a reason, and taken up again.

CREATE TABLE rule_signal_aside (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    signal TEXT NOT NULL REFERENCES rule_signal (id),
    event TEXT NOT NULL CHECK (event IN ('setAside', 'takeUp')),
    member TEXT NOT NULL REFERENCES member (id),
    at TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    CHECK ((event = 'setAside') = (length(trim(reason)) > 0))
) STRICT;
CREATE INDEX rule_signal_aside_of ON rule_signal_aside (signal, at);
