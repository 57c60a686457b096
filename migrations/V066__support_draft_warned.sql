-- When the family of a request that is not sent was told that it is not kept for ever; null before, and once it is changed.
ALTER TABLE support_statement ADD COLUMN warned_on DATE NULL;
