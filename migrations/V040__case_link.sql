-- Personal links by which people without an account follow a case of any kind. They work until they are revoked.
CREATE TABLE case_link (
  token_hash BINARY(32) NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6) NULL,
  KEY case_link_case (case_id),
  FOREIGN KEY (case_id) REFERENCES case_file (id)
);
