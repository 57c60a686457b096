-- Enquiries, by people without an account. An enquiry has the id and the reference of its case.
INSERT INTO case_kind_role (kind, role) VALUES
  ('enquiry', 'TRIAGE'),
  ('enquiry', 'STAGE_ONE_WORKER'),
  ('enquiry', 'MANAGER');

CREATE TABLE enquiry (
  id BIGINT NOT NULL PRIMARY KEY,
  reference CHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  stage VARCHAR(30) NOT NULL,
  interest VARCHAR(30) NOT NULL,
  taken_by VARCHAR(20) NOT NULL,
  authority_id SMALLINT NOT NULL,
  received_on DATE NOT NULL,
  informed_on DATE NULL,
  offered_on DATE NULL,
  -- The call that was promised and has not been made.
  call_at DATETIME(6) NULL,
  closed_on DATE NULL,
  row_version INT NOT NULL,
  FOREIGN KEY (id) REFERENCES case_file (id),
  FOREIGN KEY (authority_id) REFERENCES local_authority (id)
);

-- What the enquirer wrote. sent_from names the browser that may see the confirmation.
CREATE TABLE enquiry_answers (
  enquiry_id BIGINT NOT NULL PRIMARY KEY,
  sealed MEDIUMBLOB NOT NULL,
  sent_from VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL,
  FOREIGN KEY (enquiry_id) REFERENCES enquiry (id)
);

-- Personal links. They work until they are revoked or the enquiry is closed.
CREATE TABLE enquiry_link (
  token_hash BINARY(32) NOT NULL PRIMARY KEY,
  enquiry_id BIGINT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6) NULL,
  KEY enquiry_link_enquiry (enquiry_id),
  FOREIGN KEY (enquiry_id) REFERENCES enquiry (id)
);
