-- What was decided for each form or call that carried an idempotency key, so that sending it again
-- answers the same and does nothing. The result is a reference or an address, never personal data.
CREATE TABLE once (
  actor VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  route VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idempotency_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  result VARCHAR(2000) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (actor, route, idempotency_key),
  KEY once_created_at (created_at)
);
