package org.adoptionportal.familysupport;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.adoptionportal.identity.SystemRead;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface WatchRepository extends GenericRepository<WatchRow, Long> {

    void save(WatchRow row);

    @Query("UPDATE support_watch SET settled = TRUE WHERE request_id = :requestId AND NOT settled")
    int settle(long requestId);

    @SystemRead("a job that tells a manager that nobody has read an urgent request")
    @Query(
            "SELECT request_id FROM support_watch WHERE NOT settled AND read_by <= :now"
                    + " ORDER BY read_by LIMIT 100")
    List<Long> unread(Instant now);
}
