package org.adoptionportal.notification;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface Notifications extends GenericRepository<Notification, Long> {

    Notification save(Notification notification);

    Optional<Notification> findById(long id);

    @Query(
            "UPDATE notification SET status = 'SENT', attempts = attempts + 1, sealed = '',"
                    + " sent_at = :at, last_failure = NULL WHERE id = :id")
    int sent(long id, Instant at);

    @Query(
            "UPDATE notification SET status = :status, attempts = :attempts,"
                    + " last_failure = :failure WHERE id = :id")
    int notSent(long id, Status status, int attempts, String failure);
}
