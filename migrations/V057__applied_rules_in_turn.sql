-- Rules follow one another by a number that the database gives. An id is made of its instance's time, and two
-- instances' times differ.
ALTER TABLE applied_rules ADD COLUMN number BIGINT NOT NULL AUTO_INCREMENT UNIQUE;
