-- Whose role it is, for whichever council they work, to take cases of a kind that are of no council yet.
ALTER TABLE case_kind_role ADD COLUMN before_council BOOLEAN NOT NULL DEFAULT FALSE;

UPDATE case_kind_role SET before_council = TRUE
WHERE kind = 'support' AND role IN ('POST_ORDER_WORKER', 'MANAGER');
