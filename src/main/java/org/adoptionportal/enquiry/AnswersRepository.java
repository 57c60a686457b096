package org.adoptionportal.enquiry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface AnswersRepository extends GenericRepository<AnswersRow, Long> {

    void save(AnswersRow row);

    @Query("DELETE FROM enquiry_answers WHERE enquiry_id = :enquiryId")
    void forget(long enquiryId);

    @ForViewer
    @Query(
            "SELECT a.* FROM enquiry_answers a JOIN case_file c ON c.id = a.enquiry_id"
                    + " WHERE a.enquiry_id = :enquiryId AND "
                    + VisibleCase.CONDITION)
    Optional<AnswersRow> find(long enquiryId, Viewer viewer);

    @SystemRead("the enquirer registers: they hold the link, and the address that was given")
    @Query("SELECT * FROM enquiry_answers WHERE enquiry_id = :enquiryId")
    Optional<AnswersRow> ofEnquirer(long enquiryId);
}
