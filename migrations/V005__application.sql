-- The adopter's journey. An application has the id and the reference of its case.
INSERT INTO case_kind_role (kind, role) VALUES
  ('adoption', 'TRIAGE'),
  ('adoption', 'STAGE_ONE_WORKER'),
  ('adoption', 'SOCIAL_WORKER'),
  ('adoption', 'PANEL_ADMINISTRATOR'),
  ('adoption', 'DECISION_MAKER'),
  ('adoption', 'MANAGER');

CREATE TABLE adopter_application (
  id BIGINT NOT NULL PRIMARY KEY,
  reference CHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  stage VARCHAR(30) NOT NULL,
  authority_id SMALLINT NULL,
  started_on DATE NOT NULL,
  received_on DATE NULL,
  decided_on DATE NULL,
  told_on DATE NULL,
  row_version INT NOT NULL,
  FOREIGN KEY (id) REFERENCES case_file (id),
  FOREIGN KEY (authority_id) REFERENCES local_authority (id)
);

-- What applicants answer. owner_persona_id is 0 for answers that the applicants share.
CREATE TABLE answer_section (
  id BIGINT NOT NULL PRIMARY KEY,
  application_id BIGINT NOT NULL,
  section VARCHAR(30) NOT NULL,
  owner_persona_id BIGINT NOT NULL,
  form_version INT NOT NULL,
  row_version INT NOT NULL,
  sealed MEDIUMBLOB NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  UNIQUE (application_id, section, owner_persona_id),
  FOREIGN KEY (application_id) REFERENCES adopter_application (id)
);

-- All answers as they were sent; never changed afterwards.
CREATE TABLE registration_snapshot (
  application_id BIGINT NOT NULL PRIMARY KEY,
  form_version INT NOT NULL,
  sealed MEDIUMBLOB NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  FOREIGN KEY (application_id) REFERENCES adopter_application (id)
);

-- Why a registration was declined; applicants read it once a worker has told them.
CREATE TABLE registration_refusal (
  application_id BIGINT NOT NULL PRIMARY KEY,
  sealed BLOB NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  FOREIGN KEY (application_id) REFERENCES adopter_application (id)
);
