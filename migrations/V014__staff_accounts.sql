-- What administrators did to staff accounts: who, when, and why. Names and reasons are sealed.
CREATE TABLE staff_account_event (
  id BIGINT NOT NULL PRIMARY KEY,
  persona_id BIGINT NOT NULL,
  by_persona_id BIGINT NOT NULL,
  what VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed BLOB NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  KEY staff_account_event_persona (persona_id, happened_at),
  CONSTRAINT staff_account_event_persona FOREIGN KEY (persona_id) REFERENCES persona (id),
  CONSTRAINT staff_account_event_by FOREIGN KEY (by_persona_id) REFERENCES persona (id)
);
