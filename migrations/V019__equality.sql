-- What people answered about equality, for figures only. A row is one answer to one question: it names
-- no person, no case and no time but the month, and nothing joins it to the other answers of the same
-- person. Ids are drawn by lot, so that not even their order tells anything.
CREATE TABLE equality_answer (
  id BIGINT NOT NULL PRIMARY KEY,
  service VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  given_in CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  question VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- What was said in own words.
  sealed BLOB NULL,
  KEY equality_answer_figures (service, given_in, question, answer)
);

-- Who has answered, as keyed fingerprints that only the portal can make again: nobody answers twice.
CREATE TABLE equality_ticket (
  person BINARY(32) NOT NULL PRIMARY KEY
);
