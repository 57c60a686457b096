package org.adoptionportal.audit;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Factory
final class AuditCheck {

    private static final Logger LOG = LoggerFactory.getLogger(AuditCheck.class);
    private static final LocalTime NIGHT = LocalTime.of(2, 30);

    /** Verifies every trail at night; an operator sees in the log what does not hold. */
    @Singleton
    Task<Void> auditCheck(VerifyAudit verify) {
        return Tasks.recurring("audit-check", new Daily(ZoneOffset.UTC, NIGHT))
                .execute((instance, context) ->
                        verify.all(fault -> LOG.error("The audit trail does not hold: {}", fault)));
    }
}
