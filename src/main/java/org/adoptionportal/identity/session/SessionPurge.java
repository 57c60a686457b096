package org.adoptionportal.identity.session;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.function.IntSupplier;

@Factory
final class SessionPurge {

    /** Forgets sessions that are long over, after the refresh tokens that hang on them. */
    @Singleton
    Task<Void> purgeOfSessions(
            SessionRows sessions, RefreshTokenRows tokens, SessionKeeping keeping, Clock clock) {
        return Tasks.recurring("session-purge", FixedDelay.of(keeping.purge()))
                .execute((instance, context) -> {
                    Instant before = clock.instant().minus(keeping.keep());
                    untilNoneIsLeft(() -> tokens.purge(before));
                    untilNoneIsLeft(() -> sessions.purge(before));
                });
    }

    private static void untilNoneIsLeft(IntSupplier purge) {
        int purged;
        do {
            purged = purge.getAsInt();
        } while (purged > 0);
    }
}
