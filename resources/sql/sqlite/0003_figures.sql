-- Keeps the summary that trends read, as SQLite says it.

CREATE TRIGGER signal_count_added AFTER INSERT ON signal_count
WHEN NEW.live = 1
BEGIN
    INSERT INTO signal_summary (theme, area, quarter, count, parts)
    VALUES (NEW.theme, NEW.area, NEW.quarter, NEW.count, 1)
    ON CONFLICT (theme, area, quarter) DO UPDATE SET count = count + excluded.count, parts = parts + 1;
END;
CREATE TRIGGER signal_count_revived AFTER UPDATE OF live ON signal_count
WHEN NEW.live = 1 AND OLD.live = 0
BEGIN
    INSERT INTO signal_summary (theme, area, quarter, count, parts)
    VALUES (NEW.theme, NEW.area, NEW.quarter, NEW.count, 1)
    ON CONFLICT (theme, area, quarter) DO UPDATE SET count = count + excluded.count, parts = parts + 1;
END;
CREATE TRIGGER signal_count_retired AFTER UPDATE OF live ON signal_count
WHEN NEW.live = 0 AND OLD.live = 1
BEGIN
    UPDATE signal_summary SET count = count - OLD.count, parts = parts - 1
    WHERE theme = OLD.theme AND area = OLD.area AND quarter = OLD.quarter;
    DELETE FROM signal_summary
    WHERE theme = OLD.theme AND area = OLD.area AND quarter = OLD.quarter AND parts = 0;
END;
CREATE TRIGGER signal_count_removed AFTER DELETE ON signal_count
WHEN OLD.live = 1
BEGIN
    UPDATE signal_summary SET count = count - OLD.count, parts = parts - 1
    WHERE theme = OLD.theme AND area = OLD.area AND quarter = OLD.quarter;
    DELETE FROM signal_summary
    WHERE theme = OLD.theme AND area = OLD.area AND quarter = OLD.quarter AND parts = 0;
END;

-- A figure that came in stays as it came in; a better one is a new import.
CREATE TRIGGER signal_count_fixed BEFORE UPDATE OF theme, area, quarter, referrer, batch, count ON signal_count
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER population_fixed BEFORE UPDATE OF area, on_day, age_from, age_to, batch, count, source ON population
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;

-- What was expected of an action was written before it is known what came of it.
CREATE TRIGGER intervention_expectation_fixed BEFORE UPDATE OF maker, area, started_on, expectation ON intervention
WHEN OLD.result <> ''
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
