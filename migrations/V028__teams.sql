-- Teams of staff, who is in them, and who covers for whom while somebody is away.
-- A team without an authority works for the whole agency. Days are days in London, both included.
CREATE TABLE team (
  id BIGINT NOT NULL PRIMARY KEY,
  name VARCHAR(80) NOT NULL,
  authority_id SMALLINT NULL,
  row_version INT NOT NULL,
  ended_at DATETIME(6) NULL,
  CONSTRAINT team_authority FOREIGN KEY (authority_id) REFERENCES local_authority (id)
);

CREATE TABLE team_member (
  team_id BIGINT NOT NULL,
  persona_id BIGINT NOT NULL,
  PRIMARY KEY (team_id, persona_id),
  KEY team_member_persona (persona_id),
  CONSTRAINT team_member_team FOREIGN KEY (team_id) REFERENCES team (id),
  CONSTRAINT team_member_persona FOREIGN KEY (persona_id) REFERENCES persona (id)
);

-- One that has ended counts no more, whatever its days say.
CREATE TABLE absence (
  id BIGINT NOT NULL PRIMARY KEY,
  persona_id BIGINT NOT NULL,
  from_on DATE NOT NULL,
  to_on DATE NOT NULL,
  cover_persona_id BIGINT NOT NULL,
  made_by_persona_id BIGINT NOT NULL,
  row_version INT NOT NULL DEFAULT 0,
  ended BOOLEAN NOT NULL DEFAULT FALSE,
  KEY absence_persona (persona_id, from_on),
  KEY absence_cover (cover_persona_id, from_on),
  CONSTRAINT absence_persona FOREIGN KEY (persona_id) REFERENCES persona (id),
  CONSTRAINT absence_cover FOREIGN KEY (cover_persona_id) REFERENCES persona (id),
  CONSTRAINT absence_made_by FOREIGN KEY (made_by_persona_id) REFERENCES persona (id)
);
