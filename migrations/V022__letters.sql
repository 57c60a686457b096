-- Letters of any kind of case, word for word as they were sent. Rows are only ever added.
CREATE TABLE kept_letter (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  template VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  template_version VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dated_on DATE NOT NULL,
  written_by BIGINT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  sealed MEDIUMBLOB NOT NULL,
  KEY kept_letter_case (case_id, id),
  FOREIGN KEY (case_id) REFERENCES case_file (id)
);

-- From when the people whose case it is may read a letter; hard news is told by a person first.
CREATE TABLE letter_shown (
  letter_id BIGINT NOT NULL PRIMARY KEY,
  shown_at DATETIME(6) NOT NULL,
  FOREIGN KEY (letter_id) REFERENCES kept_letter (id)
);
