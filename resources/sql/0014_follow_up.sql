-- What became of an agreement: of a try-out whether it is kept, changed or stopped, with what was seen, and when
-- a changed one is looked at again. And of each decision how far help goes and what the neighbourhood can do.

ALTER TABLE follow_up ADD COLUMN outcome TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('', 'keep', 'change', 'stop'));
ALTER TABLE follow_up ADD COLUMN look_on TEXT;

ALTER TABLE agreement ADD COLUMN help_step TEXT NOT NULL DEFAULT '';
ALTER TABLE agreement ADD COLUMN neighbourhood TEXT NOT NULL DEFAULT '';

-- What was still being written about what is gone already.
DELETE FROM unsent_words WHERE EXISTS (
    SELECT 1 FROM agenda_item i JOIN table_session s ON s.id = i.session
    LEFT JOIN case_file c ON c.id = i.case_id
    WHERE (i.removed_at IS NOT NULL OR s.removed_at IS NOT NULL OR c.state IN ('withdrawn', 'destroyed'))
      AND unsent_words.place LIKE 'agenda/' || i.id || '/%');
