-- A form that was kept is given back in the capacity in which it was typed, and in no other.
ALTER TABLE parked_post ADD COLUMN persona_id BIGINT NULL;
