package org.adoptionportal.rulechange;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;

@Factory
final class RuleChangeTask {

    /** Looks whether rules have changed. */
    @Singleton
    Task<Void> ruleChange(
            RuleChange change, @Value("${portal.rules.catch-up-rest:10m}") Duration rest) {
        return Tasks.recurring("rule-change", FixedDelay.of(rest))
                .execute((instance, context) -> change.catchUp());
    }
}
