-- What was written down stays as it was; who wrote it may take the whole of it back.
CREATE TRIGGER reporting_step_fixed BEFORE UPDATE ON reporting_step
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER reporting_step_once BEFORE INSERT ON reporting_step
WHEN EXISTS (SELECT 1 FROM reporting_step s WHERE s.id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER reporting_step_of_acute BEFORE INSERT ON reporting_step
WHEN NOT EXISTS (
    SELECT 1 FROM case_file c
    WHERE c.id = NEW.case_id AND c.floor = 'acuteOrStructural' AND c.state NOT IN ('withdrawn', 'destroyed'))
BEGIN
    SELECT RAISE(ABORT, 'rule:WrongState');
END;
-- An acute case is nothing to decide on as a lesson before somebody acted.
CREATE TRIGGER agreement_after_acting BEFORE INSERT ON agreement
WHEN EXISTS (
    SELECT 1 FROM agenda_item i JOIN case_file c ON c.id = i.case_id
    WHERE i.id = NEW.item AND i.kind = 'case' AND c.floor = 'acuteOrStructural'
      AND c.state NOT IN ('withdrawn', 'destroyed')
      AND NOT EXISTS (SELECT 1 FROM reporting_step s WHERE s.case_id = c.id))
BEGIN
    SELECT RAISE(ABORT, 'rule:WrongState');
END;
