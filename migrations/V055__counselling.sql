-- Sessions with a counsellor in a case of any kind.
CREATE TABLE counselling_session (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  offered_on DATE NOT NULL,
  -- When it is or was; null before it is booked.
  held_at DATETIME(6) NULL,
  sealed BLOB NOT NULL,
  row_version INT NOT NULL,
  KEY counselling_session_case (case_id, id),
  CONSTRAINT counselling_session_case FOREIGN KEY (case_id) REFERENCES case_file (id)
);

-- More sessions than the rule allows. Rows are only ever added.
CREATE TABLE counselling_extension (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  more SMALLINT NOT NULL,
  agreed_on DATE NOT NULL,
  persona_id BIGINT NOT NULL,
  sealed BLOB NOT NULL,
  KEY counselling_extension_case (case_id, id),
  CONSTRAINT counselling_extension_case FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT counselling_extension_by FOREIGN KEY (persona_id) REFERENCES persona (id)
);
