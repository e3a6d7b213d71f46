-- Who read a frozen version to its end as a stranger would, before a colleague is asked to check it. Versions
-- that were being checked before there was such a reading are taken over as they are, without a reader.

CREATE TABLE read_through (
    version TEXT NOT NULL PRIMARY KEY REFERENCES case_version (id),
    reader TEXT,
    read_at TEXT,
    CHECK ((reader IS NULL) = (read_at IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO read_through (version)
SELECT current_version FROM case_file WHERE state = 'privacyCheck' AND current_version IS NOT NULL;
