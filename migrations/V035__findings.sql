-- What the nightly check found wrong with a case. A finding is a case itself, with the same id, so that it
-- stands in the worklist of the administrators.
INSERT INTO case_kind_role (kind, role) VALUES ('finding', 'ADMINISTRATOR');

CREATE TABLE finding (
  id BIGINT NOT NULL PRIMARY KEY,
  -- The case that was checked; the authority is the one stored for it.
  case_id BIGINT NOT NULL,
  authority_id SMALLINT NULL,
  fault VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  found_on DATE NOT NULL,
  settled_on DATE NULL,
  sealed BLOB NOT NULL,
  row_version INT NOT NULL,
  -- A fault of a case is found once, until it is settled.
  live TINYINT AS (CASE WHEN settled_on IS NULL THEN 1 END) STORED,
  UNIQUE KEY finding_live (case_id, fault, live),
  FOREIGN KEY (id) REFERENCES case_file (id),
  FOREIGN KEY finding_case (case_id) REFERENCES case_file (id),
  FOREIGN KEY finding_authority (authority_id) REFERENCES local_authority (id)
);
