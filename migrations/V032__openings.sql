-- What somebody did with the case when they opened it.
ALTER TABLE case_opening
  ADD COLUMN what VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'VIEWED';
