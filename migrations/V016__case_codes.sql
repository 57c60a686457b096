-- Codes by which a person takes over online what was entered for them. Found by a keyed token;
-- sealed so that staff can read a code out again while it can be used.
CREATE TABLE case_code (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  kind VARCHAR(30) NOT NULL,
  -- What in the case it is for: an applicant; 0 for the case itself.
  subject BIGINT NOT NULL,
  token BINARY(32) NOT NULL UNIQUE,
  sealed BLOB NOT NULL,
  made_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  revoked_at DATETIME(6) NULL,
  KEY case_code_case (case_id, subject),
  FOREIGN KEY (case_id) REFERENCES case_file (id)
);
