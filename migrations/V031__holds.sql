-- How a clock of a case was changed: it stood still for some days, or got more time. A clock is known by
-- its rule and the day that started it. What was written about the reason is sealed.
CREATE TABLE clock_change (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
    CHECK (kind IN ('HOLD', 'EXTENSION')),
  rule VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  trigger_on DATE NOT NULL,
  reason VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed BLOB NOT NULL,
  -- The first day of a hold, or the day on which an extension was agreed.
  from_on DATE NOT NULL,
  -- The last day of a hold, null while it goes on; the new last day in time of an extension.
  to_on DATE NULL,
  -- When a hold that goes on is looked at again.
  look_again_on DATE NULL,
  persona_id BIGINT NOT NULL,
  row_version INT NOT NULL,
  KEY clock_change_case (case_id, id),
  FOREIGN KEY (case_id) REFERENCES case_file (id)
);
