-- Since when the person of a case rests: nothing in it is chased until they are ready again.
ALTER TABLE case_file ADD COLUMN resting_since DATE NULL;
