-- What was said of an outcome stays as it was said; who said it may take the whole of it back.
CREATE TRIGGER follow_up_fixed BEFORE UPDATE ON follow_up
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER follow_up_once BEFORE INSERT ON follow_up
WHEN EXISTS (SELECT 1 FROM follow_up f WHERE f.id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
-- Only a try-out is kept, changed or stopped, and never without what was seen.
CREATE TRIGGER follow_up_of_try_out BEFORE INSERT ON follow_up
WHEN NEW.outcome <> '' AND NOT EXISTS (
    SELECT 1 FROM agreement a WHERE a.id = NEW.agreement AND a.decision = 'tryOut')
BEGIN
    SELECT RAISE(ABORT, 'rule:WrongState');
END;
CREATE TRIGGER follow_up_with_words BEFORE INSERT ON follow_up
WHEN (NEW.outcome <> '' AND length(trim(NEW.text)) = 0)
  OR (NEW.outcome = 'change') <> (NEW.look_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'rule:Incomplete');
END;
-- The family hears it from who brought the case.
CREATE TRIGGER follow_up_told_by_bringer BEFORE INSERT ON follow_up
WHEN NEW.family_told = 1 AND NOT EXISTS (
    SELECT 1 FROM agreement a JOIN agenda_item i ON i.id = a.item JOIN case_file c ON c.id = i.case_id
    WHERE a.id = NEW.agreement AND c.author = NEW.member)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;

CREATE TRIGGER agreement_help_fixed BEFORE UPDATE OF help_step, neighbourhood ON agreement
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;

-- When a case goes, what anybody was still writing about it at a table goes too.
CREATE TRIGGER unsent_words_of_table_go_with_case AFTER UPDATE OF state ON case_file
WHEN NEW.state IN ('withdrawn', 'destroyed')
BEGIN
    DELETE FROM unsent_words
    WHERE EXISTS (SELECT 1 FROM agenda_item i
                  WHERE i.case_id = NEW.id AND unsent_words.place GLOB 'agenda/' || i.id || '/*')
       OR EXISTS (SELECT 1 FROM agenda_item i JOIN agreement a ON a.item = i.id
                  WHERE i.case_id = NEW.id AND unsent_words.place GLOB 'agreement/' || a.id || '/*');
END;
