-- Refresh tokens of programs: the family is the session, and only the latest of it may be used.
CREATE TABLE refresh_token (
  token_hash BINARY(32) NOT NULL PRIMARY KEY,
  sid CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  CONSTRAINT refresh_token_session FOREIGN KEY (sid) REFERENCES session (sid)
);

-- Tries to sign in, to sign up or to be sent a link, by one name or from one network address.
-- Both are keyed fingerprints: neither a name nor an address can be read from them.
CREATE TABLE attempt (
  purpose VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject BINARY(32) NOT NULL,
  tries INT NOT NULL,
  began_at DATETIME(6) NOT NULL,
  PRIMARY KEY (purpose, subject),
  KEY attempt_began (began_at)
);
