-- What was written down stays as it was; who wrote it may take the whole of it back.
CREATE TRIGGER handover_step_fixed BEFORE UPDATE ON handover_step
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER handover_step_once BEFORE INSERT ON handover_step
WHEN EXISTS (SELECT 1 FROM handover_step s
             WHERE s.id = NEW.id OR (s.agreement = NEW.agreement AND s.point = NEW.point))
BEGIN
    SELECT RAISE(ABORT, 'rule:WrongState');
END;
-- Only where another takes over there is something to hand over.
CREATE TRIGGER handover_step_of_referral BEFORE INSERT ON handover_step
WHEN NOT EXISTS (
    SELECT 1 FROM agreement a
    WHERE a.id = NEW.agreement AND a.help_step = 'verwijzing' AND a.decision IN ('agreed', 'tryOut'))
BEGIN
    SELECT RAISE(ABORT, 'rule:WrongState');
END;
CREATE TRIGGER handover_step_with_words BEFORE INSERT ON handover_step
WHEN NEW.point IN ('handover.same', 'handover.check') AND length(trim(NEW.words)) = 0
BEGIN
    SELECT RAISE(ABORT, 'rule:Incomplete');
END;
