-- Members of staff who sign in with the account that their employer gave them (OpenID Connect).
-- They are found by whom the provider says they are, and by nothing else: such an account has no
-- password, and no sign-in name.
CREATE TABLE work_account (
  account_id BIGINT NOT NULL PRIMARY KEY,
  -- Issuer and subject, as a keyed fingerprint and sealed.
  subject_token BINARY(32) NOT NULL UNIQUE,
  sealed BLOB NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT work_account_account FOREIGN KEY (account_id) REFERENCES account (id)
);
