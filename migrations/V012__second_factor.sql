-- Second factors: an authenticator app for each account that wants one, with its recovery codes.

-- The secret is sealed. It counts once a code of it has been typed (confirmed_at).
-- last_step is the time step of the latest code accepted: no step is accepted twice (RFC 6238, 5.2).
-- Recovery codes are kept sealed with the secret until the person says that they have them (ready_at:
-- when they said so first); afterwards only the fingerprints below are left.
CREATE TABLE authenticator (
  account_id BIGINT NOT NULL PRIMARY KEY,
  sealed BLOB NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6) NULL,
  ready_at DATETIME(6) NULL,
  last_step BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT authenticator_account FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE recovery_code (
  account_id BIGINT NOT NULL,
  code_token BINARY(32) NOT NULL,
  used_at DATETIME(6) NULL,
  PRIMARY KEY (account_id, code_token),
  CONSTRAINT recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Passkeys: a public key each, kept beside an authenticator app and gone with it.
CREATE TABLE passkey (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  credential_id VARBINARY(1023) NOT NULL,
  public_key BLOB NOT NULL,
  sign_count BIGINT NOT NULL,
  added_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  UNIQUE KEY passkey_credential (credential_id),
  KEY passkey_account (account_id),
  CONSTRAINT passkey_authenticator FOREIGN KEY (account_id)
    REFERENCES authenticator (account_id) ON DELETE CASCADE
);

-- What a browser was asked to sign, once, to add a passkey or to sign in with one.
CREATE TABLE passkey_request (
  account_id BIGINT NOT NULL,
  purpose VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request TEXT NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, purpose),
  CONSTRAINT passkey_request_authenticator FOREIGN KEY (account_id)
    REFERENCES authenticator (account_id) ON DELETE CASCADE
);

-- Somebody who has given the right password and not yet the code. Names no session.
CREATE TABLE half_sign_in (
  token_hash BINARY(32) NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  persona_id BIGINT NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  KEY half_sign_in_expires (expires_at),
  CONSTRAINT half_sign_in_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT half_sign_in_persona FOREIGN KEY (persona_id) REFERENCES persona (id)
);

-- When the holder of the session showed a second factor.
ALTER TABLE session ADD COLUMN proved_at DATETIME(6) NULL;
