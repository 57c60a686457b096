-- Birth parents and relatives: seen by records counsellors and managers alone, and by nobody who works
-- with adopters or with families. A request has the id and the reference of its case.
INSERT INTO case_kind_role (kind, role) VALUES
  ('birth-family', 'RECORDS_COUNSELLOR'),
  ('birth-family', 'MANAGER');

CREATE TABLE birth_family (
  id BIGINT NOT NULL PRIMARY KEY,
  reference CHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  route VARCHAR(20) NOT NULL,
  stage VARCHAR(20) NOT NULL,
  -- The persona or browser that may read it again; empty when a professional wrote.
  started_by VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_on DATE NOT NULL,
  received_on DATE NULL,
  file VARCHAR(20) NOT NULL,
  closed_on DATE NULL,
  outcome VARCHAR(30) NULL,
  row_version INT NOT NULL,
  CONSTRAINT birth_family_case FOREIGN KEY (id) REFERENCES case_file (id)
);

-- What somebody told us.
CREATE TABLE birth_family_story (
  case_id BIGINT NOT NULL PRIMARY KEY,
  sealed MEDIUMBLOB NOT NULL,
  CONSTRAINT birth_family_story_case FOREIGN KEY (case_id) REFERENCES birth_family (id)
);

-- What of their own information somebody is given: proposed, approved by a second person, given.
CREATE TABLE birth_family_release (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  sealed MEDIUMBLOB NOT NULL,
  by_post BOOLEAN NOT NULL,
  proposed_by BIGINT NOT NULL,
  approved_by BIGINT NULL,
  approved_on DATE NULL,
  given_on DATE NULL,
  KEY birth_family_release_case (case_id, id),
  CONSTRAINT birth_family_release_case FOREIGN KEY (case_id) REFERENCES birth_family (id),
  CONSTRAINT birth_family_release_by FOREIGN KEY (proposed_by) REFERENCES persona (id),
  CONSTRAINT birth_family_release_second FOREIGN KEY (approved_by) REFERENCES persona (id)
);
