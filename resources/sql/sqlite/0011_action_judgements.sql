-- Another opinion later is another judgement; nobody writes an earlier one anew.

CREATE TRIGGER action_judgement_fixed BEFORE UPDATE ON action_judgement
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
