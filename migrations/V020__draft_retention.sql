-- Registrations that nobody has sent or changed for long: their applicants have been warned that they
-- will be deleted. Whatever is saved takes the warning back.
CREATE TABLE draft_warning (
  application_id BIGINT NOT NULL PRIMARY KEY,
  warned_on DATE NOT NULL,
  -- The first day on which it may be gone.
  deleted_from DATE NOT NULL,
  KEY draft_warning_deleted (deleted_from),
  FOREIGN KEY (application_id) REFERENCES adopter_application (id)
);
