-- Applicants may withdraw at any time: all of them, or one of two.
ALTER TABLE applicant ADD COLUMN left_at DATETIME(6) NULL;
ALTER TABLE adopter_application
  -- One of two withdrew, and a worker has yet to speak with the other.
  ADD COLUMN parted_on DATE NULL,
  ADD COLUMN withdrawn_on DATE NULL;
