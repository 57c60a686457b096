package org.adoptionportal.identity;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** What is done for accounts without anybody asking. */
@Factory
final class AccountJobs {

    private static final Duration EVERY = Duration.ofHours(1);

    /** Forgets the secrets of links a day after they stopped working. */
    @Singleton
    Task<Void> purgeOfTokens(OneTimeTokenRows rows, Clock clock) {
        return Tasks.recurring("one-time-token-purge", FixedDelay.of(EVERY))
                .execute((instance, context) -> {
                    var before = clock.instant().minus(Duration.ofDays(1));
                    int purged;
                    do {
                        purged = rows.purge(before);
                    } while (purged > 0);
                });
    }

    /** Notes the addresses of accounts that were made by a version that did not. */
    @Singleton
    Task<Void> notingOfAddresses(AccountStore accounts) {
        return Tasks.recurring("account-address", FixedDelay.of(EVERY))
                .execute((instance, context) -> {
                    int noted;
                    do {
                        noted = accounts.noteAddresses();
                    } while (noted > 0);
                });
    }
}
