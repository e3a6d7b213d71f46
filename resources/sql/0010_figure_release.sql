-- What of the figures was given out, so that a later table cannot give away what an earlier one hid: each cell
-- as its reader saw it. A cell that was hidden has no count here, so a small one is nowhere in this register.

CREATE TABLE figure_release (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (length(kind) > 0),
    file_kind TEXT NOT NULL CHECK (length(file_kind) > 0),
    member TEXT NOT NULL REFERENCES member (id),
    at TEXT NOT NULL
) STRICT;
-- `quarter` is the first of so many `quarters`: one, or a year.
CREATE TABLE figure_release_cell (
    release TEXT NOT NULL REFERENCES figure_release (id),
    theme TEXT NOT NULL CHECK (length(theme) > 0),
    area TEXT NOT NULL CHECK (length(area) > 0),
    quarter INTEGER NOT NULL CHECK (quarter BETWEEN 7600 AND 39999),
    quarters INTEGER NOT NULL CHECK (quarters IN (1, 4)),
    count INTEGER CHECK (count IS NULL OR count = 0 OR count >= 5),
    PRIMARY KEY (release, theme, area, quarter, quarters)
) STRICT, WITHOUT ROWID;
CREATE INDEX figure_release_cell_theme ON figure_release_cell (theme, release);
