-- What staff searched for, and who; the terms are sealed. Rows are only ever added.
CREATE TABLE case_search (
  id BIGINT NOT NULL PRIMARY KEY,
  persona_id BIGINT NOT NULL,
  searched_at DATETIME(6) NOT NULL,
  sealed BLOB NOT NULL,
  KEY case_search_persona (persona_id, id)
);
