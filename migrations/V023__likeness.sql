-- That a worker looked at another case like this one, and what they found. Rows are only ever added.
CREATE TABLE likeness_look (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  other_id BIGINT NOT NULL,
  verdict VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  looked_by BIGINT NOT NULL,
  looked_at DATETIME(6) NOT NULL,
  -- What the worker was called then.
  sealed BLOB NOT NULL,
  UNIQUE KEY likeness_look_pair (case_id, other_id),
  FOREIGN KEY (case_id) REFERENCES case_file (id),
  FOREIGN KEY (other_id) REFERENCES case_file (id)
);
