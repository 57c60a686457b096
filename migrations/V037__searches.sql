-- How many cases a search found when its worker first looked: one more than a search shows stands for more
-- than that, and null for nobody having looked.
ALTER TABLE case_search ADD COLUMN found SMALLINT NULL;

-- Managers read what one worker looked at.
CREATE INDEX case_opening_persona ON case_opening (persona_id, id);
