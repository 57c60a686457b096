-- Accounts, the personas of each, sessions, and links that work once.
-- A name, an e-mail address and a sign-in name are sealed; the sign-in name is found by its token only.
CREATE TABLE account (
  id BIGINT NOT NULL PRIMARY KEY,
  sign_in_token BINARY(32) NOT NULL UNIQUE,
  password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
    CHECK (status IN ('UNCONFIRMED', 'CONFIRMED', 'ENDED')),
  sealed BLOB NOT NULL,
  created_at DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6) NULL,
  row_version INT NOT NULL DEFAULT 0
);

CREATE TABLE persona (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  UNIQUE KEY persona_kind (account_id, kind),
  CONSTRAINT persona_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- authority_id is null for a role in the whole agency.
CREATE TABLE staff_role (
  id BIGINT NOT NULL PRIMARY KEY,
  persona_id BIGINT NOT NULL,
  role VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  authority_id SMALLINT NULL,
  UNIQUE KEY staff_role_once (persona_id, role),
  CONSTRAINT staff_role_persona FOREIGN KEY (persona_id) REFERENCES persona (id),
  CONSTRAINT staff_role_authority FOREIGN KEY (authority_id) REFERENCES local_authority (id)
);

CREATE TABLE session (
  sid CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  persona_id BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  end_reason VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  KEY session_account (account_id, ended_at),
  KEY session_expires (expires_at),
  CONSTRAINT session_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT session_persona FOREIGN KEY (persona_id) REFERENCES persona (id)
);

CREATE TABLE one_time_token (
  token_hash BINARY(32) NOT NULL PRIMARY KEY,
  purpose VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id BIGINT NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  KEY one_time_token_expires (expires_at),
  CONSTRAINT one_time_token_account FOREIGN KEY (account_id) REFERENCES account (id)
);
