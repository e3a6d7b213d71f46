-- One name stands on the ledger once, nothing on it goes, and its history is never written anew.

CREATE INDEX block_in_force ON block (name_key) WHERE merged_into IS NULL;

CREATE TRIGGER block_once BEFORE INSERT ON block
WHEN EXISTS (SELECT 1 FROM block b
             WHERE b.id = NEW.id OR (b.name_key = NEW.name_key AND b.merged_into IS NULL AND NEW.merged_into IS NULL))
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER block_name_once BEFORE UPDATE ON block
WHEN NEW.id <> OLD.id
     OR (NEW.merged_into IS NULL
         AND EXISTS (SELECT 1 FROM block b
                     WHERE b.name_key = NEW.name_key AND b.id <> NEW.id AND b.merged_into IS NULL))
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
-- Into one that still stands, so that nothing is merged round in a circle.
CREATE TRIGGER block_merged BEFORE UPDATE OF merged_into ON block
WHEN NEW.merged_into IS NOT NULL
     AND (OLD.merged_into IS NOT NULL
          OR EXISTS (SELECT 1 FROM block b WHERE b.id = NEW.merged_into AND b.merged_into IS NOT NULL))
BEGIN
    SELECT RAISE(ABORT, 'rule:WrongState');
END;
CREATE TRIGGER block_stays BEFORE DELETE ON block
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;

CREATE TRIGGER block_change_once BEFORE INSERT ON block_change
WHEN EXISTS (SELECT 1 FROM block_change c WHERE c.id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER block_change_fixed BEFORE UPDATE ON block_change
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER block_change_stays BEFORE DELETE ON block_change
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;

CREATE TRIGGER case_block_complete BEFORE INSERT ON case_block
WHEN EXISTS (SELECT 1 FROM case_block WHERE version = NEW.version)
  OR EXISTS (SELECT 1 FROM case_version v JOIN case_file f ON f.id = v.case_id
                      JOIN case_version c ON c.id = f.current_version
             WHERE v.seq = NEW.version AND v.number <= c.number)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER case_block_frozen BEFORE UPDATE ON case_block
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER case_block_stays BEFORE DELETE ON case_block
WHEN NOT EXISTS (SELECT 1 FROM case_version v JOIN case_file f ON f.id = v.case_id
                 WHERE v.seq = OLD.version AND f.state IN ('withdrawn', 'destroyed'))
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
