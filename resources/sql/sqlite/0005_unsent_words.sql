-- When a case goes, what anybody was still writing about it goes too.

CREATE TRIGGER unsent_words_go_with_case AFTER UPDATE OF state ON case_file
WHEN NEW.state IN ('withdrawn', 'destroyed')
BEGIN
    DELETE FROM unsent_words
    WHERE place GLOB 'case/' || NEW.id || '/*'
       OR EXISTS (SELECT 1 FROM review r
                  WHERE r.case_id = NEW.id AND unsent_words.place GLOB 'review/' || r.id || '/*');
END;
