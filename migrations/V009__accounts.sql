-- Refresh tokens of programs: the family is the session, and only the latest of it may be used.
CREATE TABLE refresh_token (
  token_hash BINARY(32) NOT NULL PRIMARY KEY,
  sid CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  CONSTRAINT refresh_token_session FOREIGN KEY (sid) REFERENCES session (sid)
);
