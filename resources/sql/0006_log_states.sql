-- What a record looked like after each step, and who vouches for the log so far: what is changed past the
-- program shows. `subject` is kind and id of the record, `state` its digests (core/storage/RecordState.h).
-- Entries of edition 2 hash these too; the last of each group is signed by the member at the computer.

ALTER TABLE event_log ADD COLUMN edition INTEGER NOT NULL DEFAULT 1;
ALTER TABLE event_log ADD COLUMN subject TEXT NOT NULL DEFAULT '';
ALTER TABLE event_log ADD COLUMN state TEXT NOT NULL DEFAULT '';
ALTER TABLE event_log ADD COLUMN signer TEXT NOT NULL DEFAULT '';
ALTER TABLE event_log ADD COLUMN signature BLOB;

-- The last entry, so that the log cannot lose its end unseen.
CREATE TABLE log_head (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;
INSERT INTO log_head (one, seq, hash)
SELECT 1, coalesce(max(seq), 0), coalesce((SELECT hash FROM event_log ORDER BY seq DESC LIMIT 1), '')
FROM event_log;
