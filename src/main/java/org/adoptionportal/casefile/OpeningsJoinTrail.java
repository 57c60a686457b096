package org.adoptionportal.casefile;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.adoptionportal.platform.schedule.Batches;

@Factory
final class OpeningsJoinTrail {

    /** Takes who looked at cases into their audit trails. */
    @Singleton
    Task<Void> openingsJoinTrail(
            AuditedOpenings openings, @Value("${portal.audit.openings-rest:1m}") Duration rest) {
        return Tasks.recurring("openings-join-trail", FixedDelay.of(rest))
                .execute((instance, context) -> Batches.untilNothingIsLeft(openings::takeIn));
    }
}
