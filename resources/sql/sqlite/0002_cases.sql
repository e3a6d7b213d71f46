-- Full text and the rules that hold for somebody with an SQL prompt as well; a refusal names its error code
-- after "rule:". INSERT OR REPLACE would remove a row without its delete trigger, so every table that may not
-- change also refuses an insert over an existing key.

CREATE INDEX case_file_title ON case_file (title COLLATE NOCASE, everyone, author);

CREATE VIEW case_search_source AS
SELECT f.seq AS seq,
       v.title AS title,
       (SELECT group_concat(c.text, char(10) ORDER BY c.position) FROM case_field c WHERE c.version = v.seq) AS body
FROM case_file f JOIN case_version v ON v.id = f.released_version;

CREATE VIRTUAL TABLE case_search USING fts5 (
    title, body,
    content = 'case_search_source', content_rowid = 'seq',
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
-- What was withdrawn leaves the index itself as well, not only its answers.
INSERT INTO case_search (case_search, rank) VALUES ('secure-delete', 1);

-- The case file itself -----------------------------------------------------------------------------------

CREATE TRIGGER case_file_keeps_owner BEFORE UPDATE OF id, seq, code, author, created ON case_file
WHEN NEW.id <> OLD.id OR NEW.seq <> OLD.seq OR NEW.code <> OLD.code OR NEW.author <> OLD.author
  OR NEW.created <> OLD.created
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER case_file_not_twice BEFORE INSERT ON case_file
WHEN EXISTS (SELECT 1 FROM case_file WHERE id = NEW.id OR code = NEW.code OR seq = NEW.seq)
  OR NEW.state <> 'draft' OR NEW.current_version IS NOT NULL OR NEW.released_version IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER case_file_stays BEFORE DELETE ON case_file
WHEN EXISTS (SELECT 1 FROM case_version WHERE case_id = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER case_file_tombstone BEFORE UPDATE ON case_file
WHEN OLD.state IN ('withdrawn', 'destroyed') AND NEW.state <> OLD.state
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
-- A text becomes the released one only when a second person's release of it is there.
CREATE TRIGGER case_file_released_by_second BEFORE UPDATE OF released_version ON case_file
WHEN NEW.released_version IS NOT NULL AND NEW.released_version IS NOT OLD.released_version
 AND NOT EXISTS (SELECT 1 FROM release r JOIN case_version v ON v.id = r.version
                 WHERE r.version = NEW.released_version AND r.outcome = 'released' AND v.case_id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;

CREATE TRIGGER case_file_leaves_search BEFORE UPDATE OF released_version ON case_file
WHEN OLD.released_version IS NOT NULL AND NEW.released_version IS NOT OLD.released_version
BEGIN
    INSERT INTO case_search (case_search, rowid, title, body)
    SELECT 'delete', seq, title, body FROM case_search_source WHERE seq = OLD.seq;
    UPDATE case_combination SET cases = cases - 1 WHERE (area, age_band, household, theme) IN (
        SELECT v.area, v.age_band, v.household, t.term
        FROM case_version v JOIN case_tag t ON t.version = v.seq AND t.kind = 'theme'
        WHERE v.id = OLD.released_version
        UNION ALL
        SELECT v.area, v.age_band, v.household, '' FROM case_version v WHERE v.id = OLD.released_version);
END;
CREATE TRIGGER case_file_enters_search AFTER UPDATE OF released_version ON case_file
WHEN NEW.released_version IS NOT NULL AND NEW.released_version IS NOT OLD.released_version
BEGIN
    INSERT INTO case_search (rowid, title, body)
    SELECT seq, title, body FROM case_search_source WHERE seq = NEW.seq;
    INSERT INTO case_combination (area, age_band, household, theme, cases)
    SELECT area, age_band, household, theme, 1 FROM (
        SELECT v.area AS area, v.age_band AS age_band, v.household AS household, t.term AS theme
        FROM case_version v JOIN case_tag t ON t.version = v.seq AND t.kind = 'theme'
        WHERE v.id = NEW.released_version
        UNION ALL
        SELECT v.area, v.age_band, v.household, '' FROM case_version v WHERE v.id = NEW.released_version)
    WHERE true
    ON CONFLICT DO UPDATE SET cases = cases + 1;
END;

CREATE TRIGGER case_file_settles AFTER UPDATE OF state, current_version, released_version ON case_file
BEGIN
    UPDATE case_file
    SET shown_version = CASE WHEN state IN ('withdrawn', 'destroyed') THEN NULL
                             WHEN state = 'privacyCheck' THEN current_version
                             ELSE coalesce(released_version, current_version) END,
        everyone = CASE WHEN state IN ('withdrawn', 'destroyed') THEN 0
                        WHEN state = 'privacyCheck' OR released_version IS NOT NULL THEN 1
                        ELSE 0 END
    WHERE seq = NEW.seq;
END;
CREATE TRIGGER case_file_shows AFTER UPDATE OF shown_version ON case_file
WHEN NEW.shown_version IS NOT OLD.shown_version
BEGIN
    UPDATE case_file
    SET (title, area, quarter, age_band) =
        (SELECT v.title, v.area, v.quarter, v.age_band FROM case_version v WHERE v.id = NEW.shown_version)
    WHERE seq = NEW.seq;
END;
-- Reads the row as it is now: which of the AFTER triggers runs first is not defined.
CREATE TRIGGER case_file_themes AFTER UPDATE OF shown_version, changed ON case_file
WHEN NEW.shown_version IS NOT OLD.shown_version OR NEW.changed <> OLD.changed
BEGIN
    DELETE FROM case_theme WHERE case_seq = OLD.seq AND changed IN (OLD.changed, NEW.changed) AND theme IN (
        SELECT t.term FROM case_version v JOIN case_tag t ON t.version = v.seq AND t.kind = 'theme'
        WHERE v.id IN (OLD.shown_version, NEW.shown_version));
    INSERT OR IGNORE INTO case_theme (theme, changed, case_seq)
    SELECT t.term, f.changed, f.seq
    FROM case_file f JOIN case_version v ON v.id = f.shown_version
                     JOIN case_tag t ON t.version = v.seq AND t.kind = 'theme'
    WHERE f.seq = NEW.seq;
END;

-- Frozen is frozen; when the case was withdrawn its words go and the ids stay ------------------------------

CREATE TRIGGER case_version_not_twice BEFORE INSERT ON case_version
WHEN EXISTS (SELECT 1 FROM case_version
             WHERE id = NEW.id OR seq = NEW.seq OR (case_id = NEW.case_id AND number = NEW.number))
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER case_version_frozen BEFORE UPDATE ON case_version
WHEN NOT EXISTS (SELECT 1 FROM case_file WHERE id = OLD.case_id AND state IN ('withdrawn', 'destroyed'))
  OR NEW.id <> OLD.id OR NEW.seq <> OLD.seq OR NEW.case_id <> OLD.case_id OR NEW.number <> OLD.number
  OR NEW.digest <> OLD.digest OR NEW.frozen_by <> OLD.frozen_by OR NEW.frozen_at <> OLD.frozen_at
  OR NEW.title <> '' OR NEW.floor_reason <> '' OR NEW.area IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER case_version_stays BEFORE DELETE ON case_version
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;

CREATE TRIGGER case_field_complete BEFORE INSERT ON case_field
WHEN EXISTS (SELECT 1 FROM case_field WHERE version = NEW.version AND position = NEW.position)
  OR EXISTS (SELECT 1 FROM case_version v JOIN case_file f ON f.id = v.case_id
                      JOIN case_version c ON c.id = f.current_version
             WHERE v.seq = NEW.version AND v.number <= c.number)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER case_field_frozen BEFORE UPDATE ON case_field
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER case_field_stays BEFORE DELETE ON case_field
WHEN NOT EXISTS (SELECT 1 FROM case_version v JOIN case_file f ON f.id = v.case_id
                 WHERE v.seq = OLD.version AND f.state IN ('withdrawn', 'destroyed'))
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER case_tag_complete BEFORE INSERT ON case_tag
WHEN EXISTS (SELECT 1 FROM case_tag WHERE version = NEW.version AND kind = NEW.kind AND term = NEW.term)
  OR EXISTS (SELECT 1 FROM case_version v JOIN case_file f ON f.id = v.case_id
                      JOIN case_version c ON c.id = f.current_version
             WHERE v.seq = NEW.version AND v.number <= c.number)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER case_tag_frozen BEFORE UPDATE ON case_tag
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER case_tag_stays BEFORE DELETE ON case_tag
WHEN NOT EXISTS (SELECT 1 FROM case_version v JOIN case_file f ON f.id = v.case_id
                 WHERE v.seq = OLD.version AND f.state IN ('withdrawn', 'destroyed'))
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;

-- The second person --------------------------------------------------------------------------------------

CREATE TRIGGER release_second_person BEFORE INSERT ON release
WHEN EXISTS (SELECT 1 FROM case_version v JOIN case_file f ON f.id = v.case_id
             WHERE v.id = NEW.version AND (f.author = NEW.checker OR v.frozen_by = NEW.checker))
BEGIN
    SELECT RAISE(ABORT, 'rule:AuthorCannotCheck');
END;
CREATE TRIGGER release_not_twice BEFORE INSERT ON release
WHEN EXISTS (SELECT 1 FROM release WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER release_frozen BEFORE UPDATE ON release
WHEN NEW.id <> OLD.id OR NEW.version <> OLD.version OR NEW.checker <> OLD.checker OR NEW.outcome <> OLD.outcome
  OR NEW.at <> OLD.at OR NEW.signature <> OLD.signature OR NEW.reasons <> ''
  OR NOT EXISTS (SELECT 1 FROM case_version v JOIN case_file f ON f.id = v.case_id
                 WHERE v.id = OLD.version AND f.state IN ('withdrawn', 'destroyed'))
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER release_stays BEFORE DELETE ON release
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;

CREATE TRIGGER review_second_person BEFORE INSERT ON review
WHEN NEW.reviewer = NEW.author
  OR EXISTS (SELECT 1 FROM case_version v JOIN case_file f ON f.id = v.case_id
             WHERE v.id = NEW.version AND (f.author = NEW.reviewer OR v.frozen_by = NEW.reviewer))
BEGIN
    SELECT RAISE(ABORT, 'rule:AuthorCannotCheck');
END;
CREATE TRIGGER review_not_superior BEFORE INSERT ON review
WHEN EXISTS (SELECT 1 FROM member WHERE id = NEW.author AND superior = NEW.reviewer)
BEGIN
    SELECT RAISE(ABORT, 'rule:SuperiorCannotReview');
END;
CREATE TRIGGER review_of_own_case BEFORE INSERT ON review
WHEN EXISTS (SELECT 1 FROM review WHERE id = NEW.id)
  OR NOT EXISTS (SELECT 1 FROM case_version v JOIN case_file f ON f.id = v.case_id
                 WHERE v.id = NEW.version AND f.id = NEW.case_id AND f.author = NEW.author)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER review_keeps_people BEFORE UPDATE ON review
WHEN NEW.id <> OLD.id OR NEW.case_id <> OLD.case_id OR NEW.author <> OLD.author OR NEW.reviewer <> OLD.reviewer
  OR NEW.requested_at <> OLD.requested_at
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER review_newer_text BEFORE UPDATE OF version ON review
WHEN NEW.version <> OLD.version
 AND NOT EXISTS (SELECT 1 FROM case_version v WHERE v.id = NEW.version AND v.case_id = OLD.case_id
                                                AND v.frozen_by <> OLD.reviewer)
BEGIN
    SELECT RAISE(ABORT, 'rule:AuthorCannotCheck');
END;
CREATE TRIGGER review_closed BEFORE UPDATE ON review
WHEN OLD.state IN ('sharedView', 'differingView', 'declined', 'withdrawn')
 AND (NEW.state <> OLD.state OR NEW.version <> OLD.version OR NEW.question <> '' OR NEW.advice <> ''
      OR NEW.decline_reason <> ''
      OR NOT EXISTS (SELECT 1 FROM case_file WHERE id = OLD.case_id AND state IN ('withdrawn', 'destroyed')))
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER review_needs_both BEFORE UPDATE OF state ON review
WHEN NEW.state IN ('sharedView', 'differingView') AND OLD.state <> NEW.state
 AND ((SELECT count(*) FROM review_view w WHERE w.review = NEW.id AND w.version = NEW.version
                                            AND w.member IN (NEW.author, NEW.reviewer)) < 2
      OR (NEW.state = 'sharedView'
          AND EXISTS (SELECT 1 FROM review_view w WHERE w.review = NEW.id AND w.version = NEW.version
                                                    AND w.outcome <> 'sharedView')))
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER review_begins_open BEFORE INSERT ON review
WHEN NEW.state IN ('sharedView', 'differingView')
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER review_stays BEFORE DELETE ON review
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;

CREATE TRIGGER review_remark_by_reader BEFORE INSERT ON review_remark
WHEN EXISTS (SELECT 1 FROM review_remark WHERE id = NEW.id)
  OR NOT EXISTS (SELECT 1 FROM review r WHERE r.id = NEW.review AND r.reviewer = NEW.member
                 AND r.state NOT IN ('sharedView', 'differingView', 'declined', 'withdrawn'))
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER review_remark_frozen BEFORE UPDATE ON review_remark
WHEN NEW.id <> OLD.id OR NEW.review <> OLD.review OR NEW.member <> OLD.member OR NEW.version <> OLD.version
  OR NEW.text <> ''
  OR NOT EXISTS (SELECT 1 FROM review r JOIN case_file f ON f.id = r.case_id
                 WHERE r.id = OLD.review AND f.state IN ('withdrawn', 'destroyed'))
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER review_remark_stays BEFORE DELETE ON review_remark
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER review_answer_by_author BEFORE INSERT ON review_answer
WHEN NOT EXISTS (SELECT 1 FROM review_remark m JOIN review r ON r.id = m.review
                 WHERE m.id = NEW.remark AND r.author = NEW.member
                 AND r.state NOT IN ('sharedView', 'differingView', 'declined', 'withdrawn'))
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER review_answer_frozen BEFORE UPDATE ON review_answer
WHEN NEW.remark <> OLD.remark OR NEW.member <> OLD.member
  OR (EXISTS (SELECT 1 FROM review_remark m JOIN review r ON r.id = m.review JOIN case_file f ON f.id = r.case_id
              WHERE m.id = OLD.remark AND f.state NOT IN ('withdrawn', 'destroyed')
              AND r.state IN ('sharedView', 'differingView', 'declined', 'withdrawn')))
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER review_answer_stays BEFORE DELETE ON review_answer
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;

CREATE TRIGGER review_view_by_the_two BEFORE INSERT ON review_view
WHEN NOT EXISTS (SELECT 1 FROM review r WHERE r.id = NEW.review AND r.version = NEW.version
                 AND NEW.member IN (r.author, r.reviewer)
                 AND r.state NOT IN ('sharedView', 'differingView', 'declined', 'withdrawn'))
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER review_view_frozen BEFORE UPDATE ON review_view
WHEN NEW.review <> OLD.review OR NEW.version <> OLD.version OR NEW.member <> OLD.member
  OR NEW.outcome <> OLD.outcome OR NEW.signature <> OLD.signature OR NEW.words <> ''
  OR NOT EXISTS (SELECT 1 FROM review r JOIN case_file f ON f.id = r.case_id
                 WHERE r.id = OLD.review AND f.state IN ('withdrawn', 'destroyed'))
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
-- Until both have signed, either may still change their mind: the own view goes and a new one comes.
CREATE TRIGGER review_view_stays BEFORE DELETE ON review_view
WHEN EXISTS (SELECT 1 FROM review r WHERE r.id = OLD.review
             AND (r.version <> OLD.version
                  OR r.state IN ('sharedView', 'differingView', 'declined', 'withdrawn')))
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE VIRTUAL TABLE lesson_search USING fts5 (
    text, content = 'lesson', content_rowid = 'seq',
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
CREATE TRIGGER lesson_enters_search AFTER INSERT ON lesson
BEGIN
    INSERT INTO lesson_search (rowid, text) VALUES (NEW.seq, NEW.text);
END;
CREATE TRIGGER lesson_leaves_search BEFORE DELETE ON lesson
BEGIN
    INSERT INTO lesson_search (lesson_search, rowid, text) VALUES ('delete', OLD.seq, OLD.text);
END;
CREATE TRIGGER lesson_frozen BEFORE UPDATE ON lesson
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
