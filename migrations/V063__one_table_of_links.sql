-- The personal links of people who ask for birth records are kept where those of all other cases are.
INSERT INTO case_link (token_hash, case_id, made_at, revoked_at)
  SELECT token_hash, request_id, made_at, revoked_at FROM records_link;

DROP TABLE records_link;
