package org.adoptionportal.casefile;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;

@Factory
final class OpeningsJoinTrail {

    /** The job's name. */
    static final String NAME = "openings-join-trail";

    /** Takes who looked at cases into their audit trails. */
    @Singleton
    Task<Void> openingsJoinTrail(
            AuditedOpenings openings, @Value("${portal.audit.openings-rest:1m}") Duration rest) {
        return Tasks.recurring(NAME, FixedDelay.of(rest))
                .execute((instance, context) -> {
                    int taken;
                    do {
                        taken = openings.takeIn();
                    } while (taken > 0);
                });
    }
}
