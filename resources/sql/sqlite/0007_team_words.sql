-- A word stands on the list once; who added it and when is never written anew, and no row goes.

CREATE UNIQUE INDEX team_word_in_force ON team_word (word_key) WHERE revoked_at IS NULL;

CREATE TRIGGER team_word_once BEFORE INSERT ON team_word
WHEN EXISTS (SELECT 1 FROM team_word w
             WHERE w.id = NEW.id OR (w.word_key = NEW.word_key AND w.revoked_at IS NULL AND NEW.revoked_at IS NULL))
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER team_word_fixed BEFORE UPDATE OF id, word, word_key, added_by, added_at ON team_word
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER team_word_stays BEFORE DELETE ON team_word
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER team_word_back_once BEFORE UPDATE OF revoked_at ON team_word
WHEN NEW.revoked_at IS NULL
     AND EXISTS (SELECT 1 FROM team_word w
                 WHERE w.word_key = NEW.word_key AND w.id <> NEW.id AND w.revoked_at IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
