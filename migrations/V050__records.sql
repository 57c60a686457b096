-- Requests of adopted adults for counselling and for access to records. A request has the id and the reference of its case.
INSERT INTO case_kind_role (kind, role) VALUES
  ('records', 'RECORDS_COUNSELLOR'),
  ('records', 'MANAGER');

CREATE TABLE records_request (
  id BIGINT NOT NULL PRIMARY KEY,
  reference CHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  stage VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taken_by VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  authority_id SMALLINT NULL,
  -- The way to birth details; null while the day of the order is not known well enough.
  route VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- The days of its steps, whose file it is, what was found, what is to be approved and given. Nothing of a person.
  progress JSON NOT NULL,
  -- The day from which the person rests; null while they do not.
  resting_since DATE NULL,
  -- When its person last wrote something, while it is not sent.
  touched_on DATE NOT NULL,
  closed_on DATE NULL,
  row_version INT NOT NULL,
  KEY records_request_closed (stage, closed_on),
  KEY records_request_touched (stage, touched_on),
  FOREIGN KEY (id) REFERENCES case_file (id),
  FOREIGN KEY (authority_id) REFERENCES local_authority (id)
);

-- What the person told us.
CREATE TABLE records_answers (
  request_id BIGINT NOT NULL PRIMARY KEY,
  sealed MEDIUMBLOB NOT NULL,
  FOREIGN KEY (request_id) REFERENCES records_request (id)
);

-- What is to be given to the person, or was: proposed by one worker, approved by another. What and on what ground is sealed.
CREATE TABLE records_release (
  id BIGINT NOT NULL PRIMARY KEY,
  request_id BIGINT NOT NULL,
  gift VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_by BIGINT NOT NULL,
  proposed_on DATE NOT NULL,
  approved_by BIGINT NULL,
  approved_on DATE NULL,
  given_on DATE NULL,
  way VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  sealed BLOB NOT NULL,
  KEY records_release_request (request_id, id),
  FOREIGN KEY (request_id) REFERENCES records_request (id)
);

-- Days on which the person rested, both included; they do not count in any clock.
CREATE TABLE records_rest (
  request_id BIGINT NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE NOT NULL,
  PRIMARY KEY (request_id, from_day),
  FOREIGN KEY (request_id) REFERENCES records_request (id)
);
