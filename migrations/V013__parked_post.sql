-- Forms that were sent after their session had ended by time: sealed, kept for an hour, given back to
-- the same account in the same browser, which holds the secret.
CREATE TABLE parked_post (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  secret_hash BINARY(32) NOT NULL,
  sealed MEDIUMBLOB NOT NULL,
  created_at DATETIME(6) NOT NULL,
  sent_at DATETIME(6) NULL,
  KEY parked_post_account (account_id, created_at),
  KEY parked_post_created (created_at),
  CONSTRAINT parked_post_account FOREIGN KEY (account_id) REFERENCES account (id)
);
