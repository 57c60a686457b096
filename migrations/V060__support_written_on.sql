-- When a family last wrote in its request: what nobody sends or changes for long enough is deleted.
ALTER TABLE support_statement
  ADD COLUMN written_on DATE NOT NULL DEFAULT (CURRENT_DATE),
  ADD KEY support_statement_written (sent, written_on);
