-- What was noted of a case, in order: each entry's fingerprint takes in that of the row it stands for
-- and that of the entry before. Rows are only ever added; the keys are not in the database.
CREATE TABLE audit_entry (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  number INT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  row_id BIGINT NOT NULL,
  row_mac BINARY(32) NOT NULL,
  chain_mac BINARY(32) NOT NULL,
  key_version INT NOT NULL,
  UNIQUE KEY audit_entry_number (case_id, number),
  UNIQUE KEY audit_entry_row (kind, row_id),
  FOREIGN KEY (case_id) REFERENCES case_file (id)
);

-- The last entry of each case, so that one that is cut off is missed.
CREATE TABLE audit_head (
  case_id BIGINT NOT NULL PRIMARY KEY,
  number INT NOT NULL,
  chain_mac BINARY(32) NOT NULL,
  head_mac BINARY(32) NOT NULL,
  key_version INT NOT NULL,
  -- Rows that are older were there before the trail began; null when it began with the case.
  since DATETIME(6) NULL,
  FOREIGN KEY (case_id) REFERENCES case_file (id)
);

INSERT INTO audit_head (case_id, number, chain_mac, head_mac, key_version, since)
SELECT id, 0, REPEAT(CHAR(0), 32), REPEAT(CHAR(0), 32), 0, UTC_TIMESTAMP(6) FROM case_file;

-- Openings are noted at once, and join the trail within a minute.
ALTER TABLE case_opening ADD COLUMN in_trail BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX case_opening_in_trail ON case_opening (in_trail, id);
