-- How many cases share area, age band, quarter and theme in the version that lists show: kept by triggers.
-- Theme '' counts each case once; '' and 0 stand for what was left open. A list asks here first how many cases
-- a filter can find at most, and where they are when they are few.
CREATE TABLE case_cell (
    theme TEXT NOT NULL,
    area TEXT NOT NULL,
    age_band TEXT NOT NULL,
    quarter INTEGER NOT NULL,
    cases INTEGER NOT NULL,
    PRIMARY KEY (theme, area, age_band, quarter)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_file_cell ON case_file (quarter, age_band, area, changed, everyone, author, state);

INSERT INTO case_cell (theme, area, age_band, quarter, cases)
SELECT theme, coalesce(area, ''), coalesce(age_band, ''), coalesce(quarter, 0), count(*) FROM (
    SELECT '' AS theme, f.area AS area, f.age_band AS age_band, f.quarter AS quarter
    FROM case_file f WHERE f.shown_version IS NOT NULL
    UNION ALL
    SELECT t.term, f.area, f.age_band, f.quarter
    FROM case_file f JOIN case_version v ON v.id = f.shown_version
                     JOIN case_tag t ON t.version = v.seq AND t.kind = 'theme') shown
GROUP BY theme, coalesce(area, ''), coalesce(age_band, ''), coalesce(quarter, 0);
