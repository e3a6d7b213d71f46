-- What was written down stays as it was; only that it lapses, or counts again, is noted.
DROP TRIGGER reporting_step_fixed;
CREATE TRIGGER reporting_step_fixed BEFORE UPDATE OF id, case_id, step, on_day, member, at ON reporting_step
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
-- It lapses with a judgement of the floor of its case, by which that is acute no longer, and counts again only
-- when that judgement is undone before the next one.
CREATE TRIGGER reporting_step_lapses BEFORE UPDATE OF lapsed_at, lapsed_log ON reporting_step
WHEN NOT CASE WHEN OLD.lapsed_log IS NULL THEN
         EXISTS (SELECT 1 FROM case_file c WHERE c.id = OLD.case_id AND c.floor <> 'acuteOrStructural')
         AND EXISTS (SELECT 1 FROM event_log e WHERE e.seq = NEW.lapsed_log AND e.record = OLD.case_id
                     AND e.verb GLOB 'case.safety.*')
     ELSE
         NEW.lapsed_log IS NULL
         AND EXISTS (SELECT 1 FROM case_file c WHERE c.id = OLD.case_id AND c.floor = 'acuteOrStructural')
         AND NOT EXISTS (SELECT 1 FROM event_log e WHERE e.record = OLD.case_id AND e.seq > OLD.lapsed_log
                         AND e.verb GLOB 'case.safety.*')
     END
BEGIN
    SELECT RAISE(ABORT, 'rule:WrongState');
END;
CREATE TRIGGER reporting_step_counts_first BEFORE INSERT ON reporting_step
WHEN NEW.lapsed_log IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
-- A day that has not begun anywhere on earth when it is written down has yet to come.
CREATE TRIGGER reporting_step_day BEFORE INSERT ON reporting_step
WHEN date(NEW.on_day) IS NOT NEW.on_day OR NEW.on_day > date(NEW.at, '+14 hours')
BEGIN
    SELECT RAISE(ABORT, 'rule:Incomplete');
END;

-- Only who wrote a step takes it back, as the log says before it goes, and none that a decision rests on. Of a
-- case that is taken back all of them go.
CREATE TRIGGER reporting_step_stays BEFORE DELETE ON reporting_step
WHEN EXISTS (SELECT 1 FROM case_file c WHERE c.id = OLD.case_id AND c.state NOT IN ('withdrawn', 'destroyed'))
 AND NOT EXISTS (SELECT 1 FROM event_log e WHERE e.record = OLD.id AND e.verb = 'reportingStep.takingBack'
                 AND e.member = OLD.member)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER reporting_step_carries BEFORE DELETE ON reporting_step
WHEN EXISTS (SELECT 1 FROM case_file c WHERE c.id = OLD.case_id AND c.state NOT IN ('withdrawn', 'destroyed'))
 AND EXISTS (SELECT 1 FROM decided_on_step d WHERE d.step = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'rule:WrongState');
END;

-- As before, and a step that lapsed is none.
DROP TRIGGER agreement_after_acting;
CREATE TRIGGER agreement_after_acting BEFORE INSERT ON agreement
WHEN EXISTS (
    SELECT 1 FROM agenda_item i JOIN case_file c ON c.id = i.case_id
    WHERE i.id = NEW.item AND i.kind = 'case' AND c.floor = 'acuteOrStructural'
      AND c.state NOT IN ('withdrawn', 'destroyed')
      AND NOT EXISTS (SELECT 1 FROM reporting_step s WHERE s.case_id = c.id AND s.lapsed_log IS NULL))
BEGIN
    SELECT RAISE(ABORT, 'rule:WrongState');
END;

-- Of a warm handover: points that there are, on days that have come, the look six weeks after the talk or, without
-- one, after the day on which the decision is looked at again.
CREATE TRIGGER handover_step_known BEFORE INSERT ON handover_step
WHEN NEW.point NOT IN ('handover.told', 'handover.talk', 'handover.same', 'handover.check')
BEGIN
    SELECT RAISE(ABORT, 'rule:InvalidValue');
END;
CREATE TRIGGER handover_step_day BEFORE INSERT ON handover_step
WHEN date(NEW.on_day) IS NOT NEW.on_day OR NEW.on_day > date(NEW.at, '+14 hours')
BEGIN
    SELECT RAISE(ABORT, 'rule:Incomplete');
END;
CREATE TRIGGER handover_step_look BEFORE INSERT ON handover_step
WHEN NEW.point = 'handover.check' AND NEW.on_day < date(coalesce(
    (SELECT t.on_day FROM handover_step t WHERE t.agreement = NEW.agreement AND t.point = 'handover.talk'),
    (SELECT f.look_on FROM follow_up f WHERE f.agreement = NEW.agreement AND f.outcome = 'change'
     ORDER BY f.at DESC, f.id DESC LIMIT 1),
    (SELECT a.due_on FROM agreement a WHERE a.id = NEW.agreement)), '+42 days')
BEGIN
    SELECT RAISE(ABORT, 'rule:WrongState');
END;
CREATE TRIGGER handover_step_talk BEFORE INSERT ON handover_step
WHEN NEW.point = 'handover.talk'
 AND EXISTS (SELECT 1 FROM handover_step l WHERE l.agreement = NEW.agreement AND l.point = 'handover.check'
             AND l.on_day < date(NEW.on_day, '+42 days'))
 -- On the very day that the look was counted from it changes nothing.
 AND NEW.on_day <> coalesce(
    (SELECT f.look_on FROM follow_up f WHERE f.agreement = NEW.agreement AND f.outcome = 'change'
     ORDER BY f.at DESC, f.id DESC LIMIT 1),
    (SELECT a.due_on FROM agreement a WHERE a.id = NEW.agreement))
BEGIN
    SELECT RAISE(ABORT, 'rule:WrongState');
END;
-- Of a case that was taken back nothing is handed over any more.
CREATE TRIGGER handover_step_of_gone BEFORE INSERT ON handover_step
WHEN EXISTS (SELECT 1 FROM agreement a JOIN agenda_item i ON i.id = a.item JOIN case_file c ON c.id = i.case_id
             WHERE a.id = NEW.agreement AND c.state IN ('withdrawn', 'destroyed'))
BEGIN
    SELECT RAISE(ABORT, 'rule:WrongState');
END;
-- Only who wrote a point down takes it back, as the log says before it goes; with a case that is taken back all go.
CREATE TRIGGER handover_step_stays BEFORE DELETE ON handover_step
WHEN NOT EXISTS (SELECT 1 FROM event_log e WHERE e.record = OLD.id AND e.verb = 'handover.takingBack'
                 AND e.member = OLD.member)
 AND NOT EXISTS (SELECT 1 FROM agreement a JOIN agenda_item i ON i.id = a.item JOIN case_file c ON c.id = i.case_id
                 WHERE a.id = OLD.agreement AND c.state IN ('withdrawn', 'destroyed'))
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
