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

    /** Notes it, unless another instance that took over has done so: 0 then. */
    @Query(
            "UPDATE notification SET status = 'SENT', attempts = attempts + 1, sealed = '',"
                    + " sent_at = :at, last_failure = NULL WHERE id = :id AND status = 'QUEUED'")
    int sent(long id, Instant at);

    /** Notes an attempt, unless another instance that took over has noted one since: 0 then. */
    @Query(
            "UPDATE notification SET status = :status, attempts = :attempts,"
                    + " last_failure = :failure WHERE id = :id AND status = 'QUEUED'"
                    + " AND attempts = :before")
    int notSent(long id, int before, Status status, int attempts, String failure);
}
