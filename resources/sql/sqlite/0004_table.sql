-- Rules of the table that hold even for somebody with an SQL prompt, as SQLite says them.

-- What the table agreed stays as it was said; only whether it is done may change.
CREATE TRIGGER agreement_fixed
BEFORE UPDATE OF id, session, item, recorded_by, decision, text, reason, owner, due_on, exception_to, at, signature
ON agreement
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER agreement_stays BEFORE DELETE ON agreement
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER agreement_once BEFORE INSERT ON agreement
WHEN EXISTS (SELECT 1 FROM agreement a WHERE a.id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;

CREATE TRIGGER dissent_fixed BEFORE UPDATE ON dissent
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER dissent_stays BEFORE DELETE ON dissent
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER dissent_once BEFORE INSERT ON dissent
WHEN EXISTS (SELECT 1 FROM dissent d WHERE d.id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;

-- A case comes to the table with a version that a second person released, once, and judged for safety.
CREATE TRIGGER agenda_case_released BEFORE INSERT ON agenda_item
WHEN NEW.kind = 'case' AND NOT EXISTS (
    SELECT 1 FROM release r JOIN case_version v ON v.id = r.version
    WHERE r.version = NEW.version AND r.outcome = 'released' AND v.case_id = NEW.case_id)
BEGIN
    SELECT RAISE(ABORT, 'rule:Incomplete');
END;
CREATE TRIGGER agenda_case_judged BEFORE INSERT ON agenda_item
WHEN NEW.kind = 'case' AND EXISTS (
    SELECT 1 FROM case_file c WHERE c.id = NEW.case_id AND c.floor = 'notJudged')
BEGIN
    SELECT RAISE(ABORT, 'rule:SafetyNotJudged');
END;
-- The version on the agenda is the one that was put there.
CREATE TRIGGER agenda_item_fixed BEFORE UPDATE OF id, session, kind, case_id, version, theme, area ON agenda_item
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
-- A session that was agreed upon stays.
CREATE TRIGGER table_session_stays BEFORE UPDATE OF removed_at ON table_session
WHEN NEW.removed_at IS NOT NULL
     AND (OLD.state <> 'preparing' OR EXISTS (SELECT 1 FROM agreement a WHERE a.session = OLD.id))
BEGIN
    SELECT RAISE(ABORT, 'rule:WrongState');
END;
