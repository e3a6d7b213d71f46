-- A line stays as it was said; who said otherwise since writes another one.

CREATE TRIGGER explanation_argument_fixed BEFORE UPDATE ON explanation_argument
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER explanation_argument_once BEFORE INSERT ON explanation_argument
WHEN EXISTS (SELECT 1 FROM explanation_argument a WHERE a.id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
