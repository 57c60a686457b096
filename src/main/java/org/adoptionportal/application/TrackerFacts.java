package org.adoptionportal.application;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.allocation.Allocations;
import org.adoptionportal.awaiting.OwnAwaitedThings;
import org.adoptionportal.conversation.Inbox;
import org.adoptionportal.correspondence.KeptLetters;
import org.adoptionportal.holds.ClockChanges;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.db.Fact;
import org.adoptionportal.timeline.Timeline;

/** All that applicants read on their tracker beside the application, in one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface TrackerFacts extends GenericRepository<Application, Long> {

    /** Of a case that is not the viewer's own, no more than that nothing in it is unread. */
    @ForViewer
    @Query(
            Timeline.FACTS
                    + " UNION ALL "
                    + OwnAwaitedThings.FACTS
                    + " UNION ALL "
                    + ClockChanges.FACTS
                    + " UNION ALL "
                    + KeptLetters.FACTS
                    + " UNION ALL "
                    + Allocations.FACTS
                    + " UNION ALL "
                    + Inbox.FACTS)
    List<Fact> of(long caseId, LocalDate today, Viewer viewer);
}
