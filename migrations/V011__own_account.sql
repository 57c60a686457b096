-- What the holder of an account does with it: its sessions, a new e-mail address, a forgotten password.

-- By which accounts with the same e-mail address are found; null until it is known. Sealed addresses
-- cannot be read here, so the portal fills it in.
ALTER TABLE account ADD COLUMN email_token BINARY(32) NULL;
CREATE INDEX account_email_token ON account (email_token);

-- The kind of browser, or a program; null for sessions that began before this was noted.
ALTER TABLE session
  ADD COLUMN client VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL;

-- The address that an account is to have once it is confirmed from there.
CREATE TABLE email_change (
  account_id BIGINT NOT NULL PRIMARY KEY,
  sealed BLOB NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  CONSTRAINT email_change_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Each time a worker looked up an account to help its holder back in, and the code they may have
-- given. The code itself is stored nowhere.
CREATE TABLE recovery_help (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  worker_persona_id BIGINT NOT NULL,
  found_at DATETIME(6) NOT NULL,
  -- How the worker made sure who it is.
  sealed BLOB NOT NULL,
  code_given_at DATETIME(6) NULL,
  code_ends_at DATETIME(6) NULL,
  tries INT NOT NULL DEFAULT 0,
  used_at DATETIME(6) NULL,
  KEY recovery_help_code (account_id, code_ends_at),
  CONSTRAINT recovery_help_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT recovery_help_worker FOREIGN KEY (worker_persona_id) REFERENCES persona (id)
);
