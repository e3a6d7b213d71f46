-- The one who wrote a version reads it, the newest only and once; no check is asked for and nothing released
-- before that. The row holds no word of the text, so it stays when a case is withdrawn.

CREATE TRIGGER read_through_by_author BEFORE INSERT ON read_through
WHEN EXISTS (SELECT 1 FROM read_through WHERE version = NEW.version)
  OR NOT EXISTS (SELECT 1 FROM case_version v JOIN case_file f ON f.id = v.case_id
                 WHERE v.id = NEW.version AND NEW.reader IN (f.author, v.frozen_by)
                   AND f.state NOT IN ('withdrawn', 'destroyed')
                   AND NOT EXISTS (SELECT 1 FROM case_version w
                                   WHERE w.case_id = v.case_id AND w.number > v.number))
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER read_through_fixed BEFORE UPDATE ON read_through
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER read_through_stays BEFORE DELETE ON read_through
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER case_file_read_before_check BEFORE UPDATE OF state ON case_file
WHEN NEW.state = 'privacyCheck' AND OLD.state IN ('draft', 'deidentified', 'returned')
 AND NOT EXISTS (SELECT 1 FROM read_through WHERE version = NEW.current_version)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotReadThrough');
END;
CREATE TRIGGER release_read_before BEFORE INSERT ON release
WHEN NEW.outcome = 'released' AND NOT EXISTS (SELECT 1 FROM read_through WHERE version = NEW.version)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotReadThrough');
END;
