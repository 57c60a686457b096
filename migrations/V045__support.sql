-- Requests for support after an order. A request has the id and the reference of its case.
INSERT INTO case_kind_role (kind, role) VALUES
  ('support', 'TRIAGE'),
  ('support', 'POST_ORDER_WORKER'),
  ('support', 'MANAGER');

CREATE TABLE support_request (
  id BIGINT NOT NULL PRIMARY KEY,
  reference CHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  stage VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Whether it came by the door for emergencies, with a name and a telephone number.
  crisis BOOLEAN NOT NULL,
  taken_by VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Where the family lives, or the first partner they named; null while nobody knows.
  authority_id SMALLINT NULL,
  -- The day on which it was begun, and then the day on which it reached us.
  received_on DATE NOT NULL,
  -- By when we promised to ring back.
  ring_by DATETIME(6) NULL,
  -- Nobody read an urgent request in time; until somebody acts on it.
  escalated BOOLEAN NOT NULL,
  urgency VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  called_on DATE NULL,
  triaged_on DATE NULL,
  assessment_from DATE NULL,
  assessment_to DATE NULL,
  closed_on DATE NULL,
  row_version INT NOT NULL,
  FOREIGN KEY (id) REFERENCES case_file (id),
  FOREIGN KEY (authority_id) REFERENCES local_authority (id)
);

-- What the family wrote: as they sent it, it is never changed. sent_from names the browser, program or persona that
-- wrote it; same_family knows them again who ask twice on one day, and is empty until it is sent.
CREATE TABLE support_statement (
  request_id BIGINT NOT NULL PRIMARY KEY,
  sealed MEDIUMBLOB NOT NULL,
  sent BOOLEAN NOT NULL,
  sent_from VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  same_family VARBINARY(32) NOT NULL,
  KEY support_statement_same (same_family),
  KEY support_statement_from (sent_from),
  FOREIGN KEY (request_id) REFERENCES support_request (id)
);

-- Urgent requests, which must be read by a time; a manager is told once.
CREATE TABLE support_watch (
  request_id BIGINT NOT NULL PRIMARY KEY,
  read_by DATETIME(6) NOT NULL,
  settled BOOLEAN NOT NULL,
  KEY support_watch_due (settled, read_by),
  FOREIGN KEY (request_id) REFERENCES support_request (id)
);
