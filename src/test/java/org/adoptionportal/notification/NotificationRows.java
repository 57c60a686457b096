package org.adoptionportal.notification;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.List;

/** What tests read of the outbox. */
@Requires(env = "test")
@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface NotificationRows extends GenericRepository<Notification, Long> {

    List<Notification> findByPersonaId(long personaId);

    long countByPersonaIdAndStatus(long personaId, Status status);

    @Query("SELECT COUNT(*) FROM scheduled_tasks WHERE task_instance = :instance")
    long tasks(String instance);
}
