-- Notes that staff keep on a case, for staff only. Rows are only ever added; what is written in one is
-- emptied when its case is forgotten, and the digest stays for the audit trail.
CREATE TABLE case_note (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  author_persona_id BIGINT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  -- The note that this one puts right: each can be put right once.
  corrects_id BIGINT NULL UNIQUE,
  sealed MEDIUMBLOB NOT NULL,
  digest BINARY(32) NOT NULL,
  FOREIGN KEY (case_id) REFERENCES case_file (id),
  FOREIGN KEY (corrects_id) REFERENCES case_note (id)
);
CREATE INDEX case_note_case ON case_note (case_id, id);

-- What the people of a case and its staff write to each other. Rows are only ever added.
CREATE TABLE case_message (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  author_persona_id BIGINT NOT NULL,
  from_staff BOOLEAN NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  sealed MEDIUMBLOB NOT NULL,
  FOREIGN KEY (case_id) REFERENCES case_file (id)
);
CREATE INDEX case_message_case ON case_message (case_id, id);

-- When each reader first saw a message.
CREATE TABLE message_read (
  message_id BIGINT NOT NULL,
  persona_id BIGINT NOT NULL,
  by_staff BOOLEAN NOT NULL,
  read_at DATETIME(6) NOT NULL,
  PRIMARY KEY (message_id, persona_id),
  FOREIGN KEY (message_id) REFERENCES case_message (id)
);
