-- What a member is writing and has not sent yet: a question, an answer, an advice, an own view. One row per
-- place, under a key of that member alone; the place names ids, never words.

CREATE TABLE unsent_words (
    member TEXT NOT NULL,
    place TEXT NOT NULL CHECK (length(place) BETWEEN 1 AND 200),
    sealed BLOB NOT NULL,
    changed TEXT NOT NULL,
    PRIMARY KEY (member, place)
) STRICT, WITHOUT ROWID;
