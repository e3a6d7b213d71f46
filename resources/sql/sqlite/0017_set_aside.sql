-- Only a draft is set aside, only what was set aside is taken up, and nothing of it is written anew.

CREATE TRIGGER rule_signal_aside_in_turn BEFORE INSERT ON rule_signal_aside
WHEN (SELECT s.state FROM rule_signal s WHERE s.id = NEW.signal) <> 'draft'
     -- The two take turns, so their number says where it stands, whatever the clock did.
     OR NEW.event <> CASE (SELECT COUNT(*) FROM rule_signal_aside a WHERE a.signal = NEW.signal) % 2
                     WHEN 0 THEN 'setAside' ELSE 'takeUp' END
BEGIN
    SELECT RAISE(ABORT, 'rule:WrongState');
END;
CREATE TRIGGER rule_signal_rests BEFORE UPDATE OF state, words ON rule_signal
WHEN (SELECT COUNT(*) FROM rule_signal_aside a WHERE a.signal = OLD.id) % 2 = 1
BEGIN
    SELECT RAISE(ABORT, 'rule:WrongState');
END;
CREATE TRIGGER rule_signal_aside_once BEFORE INSERT ON rule_signal_aside
WHEN EXISTS (SELECT 1 FROM rule_signal_aside a WHERE a.id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER rule_signal_aside_fixed BEFORE UPDATE ON rule_signal_aside
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER rule_signal_aside_stays BEFORE DELETE ON rule_signal_aside
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
