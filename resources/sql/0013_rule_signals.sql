-- Proposals to revise what blocks: made by the third return within a year, with the released versions that
-- made it, what happened to it, and the agendas that it came onto.

CREATE TABLE rule_signal (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    block TEXT NOT NULL REFERENCES block (id),
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'proposed', 'answered', 'closed')),
    words TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL,
    CHECK (state = 'draft' OR length(words) > 0)
) STRICT;
CREATE INDEX rule_signal_block ON rule_signal (block);

CREATE TABLE rule_signal_case (
    signal TEXT NOT NULL REFERENCES rule_signal (id),
    version TEXT NOT NULL REFERENCES case_version (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (signal, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_signal_step (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    signal TEXT NOT NULL REFERENCES rule_signal (id),
    event TEXT NOT NULL CHECK (event IN ('write', 'propose', 'takeBack', 'answer', 'close', 'reopen')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'proposed', 'answered', 'closed')),
    member TEXT NOT NULL REFERENCES member (id),
    at TEXT NOT NULL,
    answer TEXT CHECK (answer IN ('accepted', 'declined', 'later')),
    answered_on TEXT,
    answer_function TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',
    CHECK ((event = 'answer') = (answer IS NOT NULL)),
    CHECK (event <> 'answer' OR (answered_on IS NOT NULL AND length(answer_function) > 0 AND length(words) > 0))
) STRICT;
CREATE INDEX rule_signal_step_of ON rule_signal_step (signal, at);

CREATE TABLE rule_signal_item (
    item TEXT NOT NULL PRIMARY KEY REFERENCES agenda_item (id) ON DELETE CASCADE,
    signal TEXT NOT NULL REFERENCES rule_signal (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_signal_item_signal ON rule_signal_item (signal);
