-- What is awaited in a case before it can go on: references, checks, papers. What is known of whom or
-- of what each is, and what came of it, is sealed.
CREATE TABLE awaited (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Whose it is among the people of the case, in the words of its kind; 0 when it is everybody's, -1 when only
  -- staff know of it.
  about BIGINT NOT NULL,
  held_up_by VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  chase_rule VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_rule VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  requested_on DATE NULL,
  -- When it is asked for again; noticed_on is the chase date that a job has taken notice of.
  chase_on DATE NULL,
  noticed_on DATE NULL,
  chases INT NOT NULL,
  received_on DATE NULL,
  reviewed_on DATE NULL,
  -- The last day on which it can be relied on.
  expires_on DATE NULL,
  sealed BLOB NOT NULL,
  row_version INT NOT NULL,
  KEY awaited_case (case_id, id),
  KEY awaited_chase (state, chase_on),
  KEY awaited_expiry (state, expires_on),
  FOREIGN KEY (case_id) REFERENCES case_file (id)
);
