-- What waits to be done: db-scheduler's own table, as its documentation gives it for MySQL.
CREATE TABLE scheduled_tasks (
  task_name VARCHAR(100) NOT NULL,
  task_instance VARCHAR(100) NOT NULL,
  task_data BLOB,
  execution_time TIMESTAMP(6) NOT NULL,
  picked BOOLEAN NOT NULL,
  picked_by VARCHAR(50),
  last_success TIMESTAMP(6) NULL,
  last_failure TIMESTAMP(6) NULL,
  consecutive_failures INT,
  last_heartbeat TIMESTAMP(6) NULL,
  version BIGINT NOT NULL,
  priority SMALLINT,
  PRIMARY KEY (task_name, task_instance),
  INDEX execution_time_idx (execution_time),
  INDEX last_heartbeat_idx (last_heartbeat),
  INDEX priority_execution_time_idx (priority DESC, execution_time ASC)
);

-- One row for each e-mail, written with the decision that it tells of. The address and the link are
-- sealed, and thrown away when the mail server has taken the message.
CREATE TABLE notification (
  id BIGINT NOT NULL PRIMARY KEY,
  template VARCHAR(40) NOT NULL,
  status VARCHAR(10) NOT NULL,
  attempts INT NOT NULL,
  sealed VARBINARY(8000) NOT NULL,
  persona_id BIGINT,
  case_id BIGINT,
  queued_at DATETIME(6) NOT NULL,
  sent_at DATETIME(6),
  last_failure VARCHAR(100),
  CONSTRAINT notification_status CHECK (status IN ('QUEUED', 'SENT', 'FAILED')),
  KEY notification_persona (persona_id, queued_at),
  KEY notification_case (case_id, queued_at)
);
