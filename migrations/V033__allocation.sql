-- Who works on a case, and what calls for attention besides its next step. The list of cases comes in the
-- order of the day on which the first of it presses; what nobody presses for comes last.
ALTER TABLE case_file
  ADD COLUMN worker_persona_id BIGINT NULL,
  ADD COLUMN team_id BIGINT NULL,
  ADD COLUMN allocation_version INT NOT NULL DEFAULT 0,
  -- Messages that no member of staff has seen, and the London day of the oldest.
  ADD COLUMN unread_for_staff INT NOT NULL DEFAULT 0,
  ADD COLUMN unread_since DATE NULL,
  -- Since when an e-mail about the case has not reached its person; null when all did.
  ADD COLUMN mail_returned_on DATE NULL,
  ADD FOREIGN KEY case_file_worker (worker_persona_id) REFERENCES persona (id),
  ADD FOREIGN KEY case_file_team (team_id) REFERENCES team (id);

DROP INDEX case_file_worklist ON case_file;

ALTER TABLE case_file DROP COLUMN listed_on;

ALTER TABLE case_file
  ADD COLUMN listed_on DATE AS (
    LEAST(
      COALESCE(next_due_on, DATE '9999-12-31'),
      COALESCE(unread_since, DATE '9999-12-31'),
      COALESCE(mail_returned_on, DATE '9999-12-31'))) STORED,
  ADD COLUMN listed_for VARCHAR(20) AS (
    CASE WHEN unread_since IS NOT NULL OR mail_returned_on IS NOT NULL
      THEN 'AGENCY' ELSE waiting_for END) STORED;

CREATE INDEX case_file_worklist ON case_file (with_agency, listed_for, listed_on, id);
CREATE INDEX case_file_of_worker ON case_file (worker_persona_id, listed_for, listed_on, id);
CREATE INDEX case_file_of_team ON case_file (team_id, listed_for, listed_on, id);
CREATE INDEX case_file_of_authority ON case_file (authority_id, listed_for, listed_on, id);

-- Ways to look at the worklist that a member of staff keeps; the name they gave is sealed.
CREATE TABLE worklist_view (
  id BIGINT NOT NULL PRIMARY KEY,
  persona_id BIGINT NOT NULL,
  sealed BLOB NOT NULL,
  KEY worklist_view_persona (persona_id, id),
  CONSTRAINT worklist_view_persona FOREIGN KEY (persona_id) REFERENCES persona (id)
);
