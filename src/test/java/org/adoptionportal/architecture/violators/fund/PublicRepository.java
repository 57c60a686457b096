package org.adoptionportal.architecture.violators.fund;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.ParameterExpression;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;

/** Rows that every room can reach, read for anybody. */
@Requires(env = "never")
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PublicRepository extends GenericRepository<Payment, Long> {

    /** Asks who wants to know, and forgets it. */
    @Query("SELECT * FROM payment WHERE reference = :reference")
    @ParameterExpression(name = "persona", expression = "#{viewer.personaId()}")
    Optional<Payment> ignoresTheViewer(String reference, Viewer viewer);

    @Query("SELECT * FROM payment")
    List<Payment> knowsNoViewer();

    /** As it should be. */
    @Query("SELECT * FROM payment WHERE reference = :reference AND persona_id = :persona")
    @ParameterExpression(name = "persona", expression = "#{viewer.personaId()}")
    Optional<Payment> good(String reference, Viewer viewer);

    @SystemRead("to prove that such reads are found")
    @Query("SELECT * FROM payment")
    List<Payment> system();

    @Query("UPDATE payment SET reference = :reference")
    int change(String reference);
}
