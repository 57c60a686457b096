-- Who applies: one person or two. An applicant without a persona is known to the agency and has not
-- come online yet; their own answers are filed under the applicant's id until they do.
CREATE TABLE applicant (
  id BIGINT NOT NULL PRIMARY KEY,
  application_id BIGINT NOT NULL,
  place TINYINT NOT NULL,
  persona_id BIGINT NULL,
  UNIQUE KEY applicant_place (application_id, place),
  UNIQUE KEY applicant_persona (application_id, persona_id),
  FOREIGN KEY (application_id) REFERENCES adopter_application (id)
);

-- Until now an application had one party, who has the first place.
INSERT INTO applicant (id, application_id, place, persona_id)
SELECT a.id, a.id, 1, MIN(p.persona_id)
FROM adopter_application a JOIN case_party p ON p.case_id = a.id
GROUP BY a.id;

-- How it reached the agency; what did not come online was entered by a worker.
ALTER TABLE adopter_application
  ADD COLUMN taken_by VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'ONLINE';
