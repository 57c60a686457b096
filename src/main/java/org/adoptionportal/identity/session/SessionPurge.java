package org.adoptionportal.identity.session;

import com.github.kagkarlsson.scheduler.task.Task;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.adoptionportal.platform.schedule.Purging;

@Factory
final class SessionPurge {

    /** Forgets sessions that are long over, after the refresh tokens that hang on them. */
    @Singleton
    Task<Void> purgeOfSessions(
            SessionRows sessions, RefreshTokenRows tokens, SessionKeeping keeping, Clock clock) {
        return Purging.recurring(
                "session-purge",
                keeping.purge(),
                keeping.keep(),
                clock,
                List.of(tokens::purge, sessions::purge));
    }
}
