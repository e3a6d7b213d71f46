-- A proposal rests on released versions, its history is never written anew, and nothing of it goes.

CREATE TRIGGER rule_signal_once BEFORE INSERT ON rule_signal
WHEN EXISTS (SELECT 1 FROM rule_signal s WHERE s.id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER rule_signal_fixed BEFORE UPDATE OF id, block, made_at ON rule_signal
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER rule_signal_words_stand BEFORE UPDATE OF words ON rule_signal
WHEN OLD.state <> 'draft' AND NEW.words <> OLD.words
BEGIN
    SELECT RAISE(ABORT, 'rule:WrongState');
END;
CREATE TRIGGER rule_signal_stays BEFORE DELETE ON rule_signal
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;

CREATE TRIGGER rule_signal_case_released BEFORE INSERT ON rule_signal_case
WHEN NOT EXISTS (SELECT 1 FROM release r WHERE r.version = NEW.version AND r.outcome = 'released')
BEGIN
    SELECT RAISE(ABORT, 'rule:Incomplete');
END;
CREATE TRIGGER rule_signal_case_fixed BEFORE UPDATE ON rule_signal_case
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER rule_signal_case_stays BEFORE DELETE ON rule_signal_case
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;

CREATE TRIGGER rule_signal_step_once BEFORE INSERT ON rule_signal_step
WHEN EXISTS (SELECT 1 FROM rule_signal_step s WHERE s.id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER rule_signal_step_fixed BEFORE UPDATE ON rule_signal_step
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER rule_signal_step_stays BEFORE DELETE ON rule_signal_step
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
