-- Which rules and bank holidays the due dates of open cases were worked out by, newest last; and how far a job
-- has come that works them out anew.
CREATE TABLE applied_rules (
  id BIGINT NOT NULL PRIMARY KEY,
  fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  england MEDIUMTEXT NOT NULL,
  agency MEDIUMTEXT NOT NULL,
  holidays MEDIUMTEXT NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  -- Cases with ids up to this one have been worked out.
  reached BIGINT NOT NULL,
  done_at DATETIME(6) NULL
);

-- The day on which something was asked for last, from which the chase date counts. Nobody knows it of what had
-- been asked for again before.
ALTER TABLE awaited ADD COLUMN asked_on DATE NULL;
UPDATE awaited SET asked_on = requested_on WHERE chases = 0;
