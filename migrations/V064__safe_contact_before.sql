-- How a birth parent or relative was to be reached before that changed; each is kept.
CREATE TABLE birth_family_contact (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  sealed MEDIUMBLOB NOT NULL,
  until_day DATE NOT NULL,
  KEY birth_family_contact_case (case_id, id),
  CONSTRAINT birth_family_contact_case FOREIGN KEY (case_id) REFERENCES birth_family (id)
);
