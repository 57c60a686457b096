-- A member of staff may have a role in several authorities, and other roles elsewhere.
ALTER TABLE staff_role
  ADD UNIQUE KEY staff_role_where (persona_id, role, authority_id),
  DROP KEY staff_role_once;
