-- Personal links of people who ask for birth records without an account. They work until they are revoked.
CREATE TABLE records_link (
  token_hash BINARY(32) NOT NULL PRIMARY KEY,
  request_id BIGINT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6) NULL,
  KEY records_link_request (request_id),
  FOREIGN KEY (request_id) REFERENCES records_request (id)
);
