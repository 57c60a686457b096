-- When a clock of a case stood still, and to when it was extended; a clock is known by its rule and the
-- day that started it. What was written about the reason is sealed.
CREATE TABLE case_hold (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  rule VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  trigger_on DATE NOT NULL,
  reason VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed BLOB NOT NULL,
  from_on DATE NOT NULL,
  -- The last day on which the clock stood still; null while it does.
  to_on DATE NULL,
  look_again_on DATE NOT NULL,
  persona_id BIGINT NOT NULL,
  row_version INT NOT NULL,
  KEY case_hold_case (case_id, id),
  FOREIGN KEY (case_id) REFERENCES case_file (id)
);

CREATE TABLE case_extension (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  rule VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  trigger_on DATE NOT NULL,
  reason VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed BLOB NOT NULL,
  until_on DATE NOT NULL,
  made_at DATETIME(6) NOT NULL,
  persona_id BIGINT NOT NULL,
  KEY case_extension_case (case_id, id),
  FOREIGN KEY (case_id) REFERENCES case_file (id)
);
