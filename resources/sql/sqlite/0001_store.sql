-- Rules of 0001 that hold even for somebody with an SQL prompt, as SQLite says them.

CREATE UNIQUE INDEX organisation_by_name ON organisation (name COLLATE NOCASE);
CREATE UNIQUE INDEX team_by_name ON team (name COLLATE NOCASE);
CREATE UNIQUE INDEX member_by_name ON member (name COLLATE NOCASE) WHERE active = 1;

-- An organisation works in one track: a second registration or a change to another track is refused.
CREATE TRIGGER organisation_one_track_insert BEFORE INSERT ON organisation
WHEN EXISTS (SELECT 1 FROM organisation o
             WHERE o.name = NEW.name COLLATE NOCASE AND o.track <> 0 AND o.track <> NEW.track)
BEGIN
    SELECT RAISE(ABORT, 'rule:TrackTaken');
END;
CREATE TRIGGER organisation_one_track_update BEFORE UPDATE OF track ON organisation
WHEN OLD.track <> 0 AND NEW.track <> OLD.track
BEGIN
    SELECT RAISE(ABORT, 'rule:TrackTaken');
END;

-- What a member wrote stays, so the member stays too, as inactive.
CREATE TRIGGER member_stays BEFORE DELETE ON member
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER member_keeps_id BEFORE UPDATE OF id ON member
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER member_key_stays BEFORE DELETE ON member_key
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER member_key_fixed BEFORE UPDATE ON member_key
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;

-- The log only grows, one by one, each entry on the hash of the one before. Checking the number on insert
-- also stops INSERT OR REPLACE, which would not fire a delete trigger.
CREATE TRIGGER event_log_grows BEFORE INSERT ON event_log
WHEN NEW.seq <> coalesce((SELECT max(seq) FROM event_log), 0) + 1
  OR NEW.previous <> coalesce((SELECT hash FROM event_log ORDER BY seq DESC LIMIT 1), '')
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER event_log_fixed BEFORE UPDATE ON event_log
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER event_log_stays BEFORE DELETE ON event_log
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
