-- The row as it was leaves its cells, the row as it is enters its own. Each looks at one update alone, so it
-- does not matter which of the triggers of an update runs first; a count may be below zero in between.
CREATE TRIGGER case_file_leaves_cells AFTER UPDATE OF shown_version, area, quarter, age_band ON case_file
WHEN OLD.shown_version IS NOT NULL
 AND (NEW.shown_version, NEW.area, NEW.quarter, NEW.age_band)
     IS NOT (OLD.shown_version, OLD.area, OLD.quarter, OLD.age_band)
BEGIN
    INSERT INTO case_cell (theme, area, age_band, quarter, cases)
    SELECT theme, coalesce(OLD.area, ''), coalesce(OLD.age_band, ''), coalesce(OLD.quarter, 0), -1
    FROM (SELECT '' AS theme
          UNION ALL
          SELECT t.term FROM case_version v JOIN case_tag t ON t.version = v.seq AND t.kind = 'theme'
          WHERE v.id = OLD.shown_version)
    WHERE true
    ON CONFLICT DO UPDATE SET cases = cases + excluded.cases;
END;
CREATE TRIGGER case_file_enters_cells AFTER UPDATE OF shown_version, area, quarter, age_band ON case_file
WHEN NEW.shown_version IS NOT NULL
 AND (NEW.shown_version, NEW.area, NEW.quarter, NEW.age_band)
     IS NOT (OLD.shown_version, OLD.area, OLD.quarter, OLD.age_band)
BEGIN
    INSERT INTO case_cell (theme, area, age_band, quarter, cases)
    SELECT theme, coalesce(NEW.area, ''), coalesce(NEW.age_band, ''), coalesce(NEW.quarter, 0), 1
    FROM (SELECT '' AS theme
          UNION ALL
          SELECT t.term FROM case_version v JOIN case_tag t ON t.version = v.seq AND t.kind = 'theme'
          WHERE v.id = NEW.shown_version)
    WHERE true
    ON CONFLICT DO UPDATE SET cases = cases + excluded.cases;
END;
CREATE TRIGGER case_cell_empty AFTER UPDATE OF cases ON case_cell
WHEN NEW.cases = 0
BEGIN
    DELETE FROM case_cell
    WHERE theme = NEW.theme AND area = NEW.area AND age_band = NEW.age_band AND quarter = NEW.quarter;
END;
