-- When the safety floor is lowered, the steps of the meldcode stay and count no longer: since when, and with which
-- entry of the log, which keeps the order whatever a clock did.
ALTER TABLE reporting_step ADD COLUMN lapsed_at TEXT;
ALTER TABLE reporting_step ADD COLUMN lapsed_log INTEGER CHECK ((lapsed_log IS NULL) = (lapsed_at IS NULL));

-- Decisions on a case with the one step that counted when each of them was made, in the order of the log.
CREATE VIEW decided_on_step AS
SELECT s.id AS step, a.id AS agreement
FROM reporting_step s
JOIN event_log w ON w.record = s.id AND w.verb = 'reportingStep.record'
JOIN agenda_item i ON i.case_id = s.case_id AND i.kind = 'case'
JOIN agreement a ON a.item = i.id
JOIN event_log d ON d.record = a.id AND d.verb = 'agreement.record'
WHERE w.seq < d.seq
  AND (s.lapsed_log IS NULL OR s.lapsed_log > d.seq)
  AND NOT EXISTS (
      SELECT 1 FROM reporting_step o
      JOIN event_log e ON e.record = o.id AND e.verb = 'reportingStep.record'
      WHERE o.case_id = s.case_id AND o.id <> s.id AND e.seq < d.seq
        AND (o.lapsed_log IS NULL OR o.lapsed_log > d.seq));
