-- What every kind of case has. The kinds themselves belong to the features.
CREATE TABLE case_kind_role (
  kind VARCHAR(30) NOT NULL,
  role VARCHAR(30) NOT NULL,
  PRIMARY KEY (kind, role)
);

CREATE TABLE case_file (
  id BIGINT NOT NULL PRIMARY KEY,
  reference CHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  kind VARCHAR(30) NOT NULL,
  authority_id SMALLINT NULL,
  stage VARCHAR(40) NOT NULL,
  waiting_for VARCHAR(20) NOT NULL,
  next_step VARCHAR(60) NOT NULL,
  next_due_on DATE NULL,
  -- False while the person is still writing: staff do not see the case yet.
  with_agency BOOLEAN NOT NULL,
  sealed BLOB NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  -- Cases without a due date come last in the worklist.
  listed_on DATE AS (COALESCE(next_due_on, DATE '9999-12-31')) STORED,
  FOREIGN KEY (authority_id) REFERENCES local_authority (id)
);
CREATE INDEX case_file_worklist ON case_file (with_agency, waiting_for, listed_on, id);

CREATE TABLE case_party (
  case_id BIGINT NOT NULL,
  persona_id BIGINT NOT NULL,
  PRIMARY KEY (case_id, persona_id),
  FOREIGN KEY (case_id) REFERENCES case_file (id)
);
CREATE INDEX case_party_persona ON case_party (persona_id, case_id);

-- Who looked at a case.
CREATE TABLE case_opening (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  persona_id BIGINT NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  FOREIGN KEY (case_id) REFERENCES case_file (id)
);
CREATE INDEX case_opening_case ON case_opening (case_id, opened_at);

CREATE TABLE search_token (
  case_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  hmac BINARY(32) NOT NULL,
  key_version INT NOT NULL,
  PRIMARY KEY (case_id, kind, hmac),
  FOREIGN KEY (case_id) REFERENCES case_file (id)
);
CREATE INDEX search_token_find ON search_token (kind, hmac);

-- What happened in a case, by whom. Rows are only ever added.
CREATE TABLE timeline_entry (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  actor_persona_id BIGINT NULL,
  actor VARCHAR(20) NOT NULL,
  event VARCHAR(60) NOT NULL,
  audience VARCHAR(20) NOT NULL,
  sealed BLOB NOT NULL,
  FOREIGN KEY (case_id) REFERENCES case_file (id)
);
CREATE INDEX timeline_entry_case ON timeline_entry (case_id, happened_at, id);
