-- What is out is out: no row of the register is written anew, and none goes.

CREATE TRIGGER figure_release_once BEFORE INSERT ON figure_release
WHEN EXISTS (SELECT 1 FROM figure_release r WHERE r.id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER figure_release_fixed BEFORE UPDATE ON figure_release
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER figure_release_stays BEFORE DELETE ON figure_release
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER figure_release_cell_once BEFORE INSERT ON figure_release_cell
WHEN EXISTS (SELECT 1 FROM figure_release_cell c
             WHERE c.release = NEW.release AND c.theme = NEW.theme AND c.area = NEW.area
               AND c.quarter = NEW.quarter AND c.quarters = NEW.quarters)
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER figure_release_cell_fixed BEFORE UPDATE ON figure_release_cell
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
CREATE TRIGGER figure_release_cell_stays BEFORE DELETE ON figure_release_cell
BEGIN
    SELECT RAISE(ABORT, 'rule:NotAllowed');
END;
