-- What was sent, and every change of a section since, each with its reason. Rows are only added.
-- Version 1 is everything as it was sent; its sealed bytes are those of registration_snapshot, whose
-- name they stay sealed under. registration_snapshot goes when no process writes it any more.
CREATE TABLE registration_version (
  id BIGINT NOT NULL PRIMARY KEY,
  application_id BIGINT NOT NULL,
  number INT NOT NULL,
  -- NULL in version 1, which is everything.
  section VARCHAR(30) NULL,
  -- The applicant whose own answers they are; NULL when the applicants share them.
  owner_id BIGINT NULL,
  -- NULL when a worker sent it.
  sent_by_id BIGINT NULL,
  form_version INT NOT NULL,
  sealed MEDIUMBLOB NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  UNIQUE KEY registration_version_number (application_id, number),
  FOREIGN KEY (application_id) REFERENCES adopter_application (id),
  FOREIGN KEY (owner_id) REFERENCES applicant (id),
  FOREIGN KEY (sent_by_id) REFERENCES applicant (id)
);

INSERT INTO registration_version
  (id, application_id, number, section, owner_id, sent_by_id, form_version, sealed, sent_at)
SELECT s.application_id, s.application_id, 1, NULL, NULL, MIN(t.id), s.form_version, s.sealed,
       s.sent_at
FROM registration_snapshot s
LEFT JOIN timeline_entry e ON e.case_id = s.application_id AND e.event = 'registration-sent'
LEFT JOIN applicant t ON t.application_id = s.application_id AND t.persona_id = e.actor_persona_id
GROUP BY s.application_id, s.form_version, s.sealed, s.sent_at;

-- A section that was sent can be reopened: what is written then stands beside what was sent.
ALTER TABLE answer_section
  -- Who writes in it; NULL while it is not reopened.
  ADD COLUMN reopened_for VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- NULL until something has been written.
  ADD COLUMN working_copy MEDIUMBLOB NULL,
  -- What a worker asked to look at again.
  ADD COLUMN reopened_words BLOB NULL;

ALTER TABLE adopter_application
  -- How many of its sections are reopened.
  ADD COLUMN reopened_sections INT NOT NULL DEFAULT 0,
  -- When applicants last changed something that no worker has noted as read.
  ADD COLUMN changed_on DATE NULL;
