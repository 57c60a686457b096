-- Who was let into a case that is not theirs for an hour, why, and what a second person found; and who is
-- kept out of a case because of a conflict of interest. The reasons are sealed.
INSERT INTO case_kind_role (kind, role) VALUES ('urgent-access', 'MANAGER');

CREATE TABLE urgent_access (
  -- The id and the reference of the case that is the review of it.
  id BIGINT NOT NULL PRIMARY KEY,
  reference CHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  opened_case_id BIGINT NOT NULL,
  persona_id BIGINT NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  verdict VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  reviewed_by BIGINT NULL,
  reviewed_at DATETIME(6) NULL,
  sealed BLOB NOT NULL,
  row_version INT NOT NULL,
  KEY urgent_access_case (opened_case_id, persona_id, ends_at),
  FOREIGN KEY (id) REFERENCES case_file (id),
  FOREIGN KEY (opened_case_id) REFERENCES case_file (id)
);

CREATE TABLE case_block (
  case_id BIGINT NOT NULL,
  persona_id BIGINT NOT NULL,
  id BIGINT NOT NULL UNIQUE,
  made_by BIGINT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (case_id, persona_id),
  FOREIGN KEY (case_id) REFERENCES case_file (id),
  FOREIGN KEY (persona_id) REFERENCES persona (id)
);
