package org.adoptionportal.identity;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.OneTimeTokens.Purpose;
import org.adoptionportal.identity.factor.KnownSecrets;
import org.adoptionportal.support.Jobs;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OneTimeTokensTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Portal portal = Portal.running();
    private final OneTimeTokens tokens = portal.bean(OneTimeTokens.class);
    private final MovableClock clock = portal.bean(MovableClock.class);
    private final long account =
            portal.bean(KnownSecrets.class).accountOf(People.adopter().personaId());

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aNewOneTakesThePlaceOfThoseForTheSamePurposeOnly() {
        String link = tokens.make(account, Purpose.CHANGE_EMAIL, HOUR);
        String first = tokens.make(account, Purpose.RECOVER, HOUR);
        String second = tokens.make(account, Purpose.RECOVER, HOUR);
        assertThat(tokens.holder(first, Purpose.RECOVER)).isEmpty();
        assertThat(tokens.holder(second, Purpose.RECOVER)).contains(account);
        assertThat(tokens.holder(link, Purpose.CHANGE_EMAIL)).contains(account);
    }

    /** However long it takes: an instance may stand still in the middle of it. */
    @Test
    void whileOneIsMadeNobodyElseWaits() {
        long newer = portal.bean(KnownSecrets.class).accountOf(People.adopter().personaId());
        String other =
                portal.inTransaction(_ -> {
                    tokens.make(account, Purpose.RECOVER, HOUR);
                    return supplyAsync(() -> tokens.make(newer, Purpose.RECOVER, HOUR)).join();
                });
        assertThat(tokens.holder(other, Purpose.RECOVER)).contains(newer);
    }

    @Test
    void oneForAnotherPurposeIsNone() {
        String link = tokens.make(account, Purpose.CHANGE_EMAIL, HOUR);
        assertThat(tokens.use(link, Purpose.RECOVER)).isEmpty();
        assertThat(tokens.use(link, Purpose.CHANGE_EMAIL)).contains(account);
        assertThat(tokens.use(link, Purpose.CHANGE_EMAIL)).isEmpty();
    }

    @Test
    void theyAreForgottenADayAfterTheyStoppedWorking() {
        clock.moveBy(Duration.ofHours(-26));
        tokens.make(account, Purpose.RECOVER, HOUR);
        clock.reset();
        tokens.make(account, Purpose.CHANGE_EMAIL, HOUR);
        assertThat(kept()).isEqualTo(2);
        Jobs.run("one-time-token-purge");
        assertThat(kept()).isEqualTo(1);
    }

    private long kept() {
        return Rows.count("SELECT COUNT(*) FROM one_time_token WHERE account_id = ?", account);
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void eachPurposeFitsItsColumn(Purpose purpose) {
        assertThat(purpose.name()).hasSizeLessThanOrEqualTo(16);
    }
}
