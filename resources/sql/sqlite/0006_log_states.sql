-- Keeps the head of the log, as SQLite says it.

CREATE TRIGGER event_log_head AFTER INSERT ON event_log
BEGIN
    UPDATE log_head SET seq = NEW.seq, hash = NEW.hash WHERE one = 1;
END;
CREATE TRIGGER log_head_stays BEFORE DELETE ON log_head
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
