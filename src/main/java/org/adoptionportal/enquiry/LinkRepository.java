package org.adoptionportal.enquiry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface LinkRepository extends GenericRepository<LinkRow, byte[]> {

    void save(LinkRow row);

    @Query(
            "UPDATE enquiry_link SET revoked_at = :at"
                    + " WHERE enquiry_id = :enquiryId AND revoked_at IS NULL")
    void revoke(long enquiryId, Instant at);

    @Query("DELETE FROM enquiry_link WHERE enquiry_id = :enquiryId")
    void forget(long enquiryId);
}
