package org.adoptionportal.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Jobs;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionPurgeTest {

    private final MovableClock clock = Portal.running().bean(MovableClock.class);
    private final Person person = People.adopter();

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void sessionsAndTheirRefreshTokensAreForgottenAMonthAfterTheirEnd() {
        clock.moveBy(Duration.ofHours(-12).minusDays(30).minusMinutes(1));
        Api.signedInAs(person);
        clock.reset();
        clock.moveBy(Duration.ofHours(-12).minusDays(30).plusMinutes(5));
        Api.signedInAs(person);
        clock.reset();
        assertThat(sessions()).isEqualTo(2);
        Jobs.run("session-purge");
        assertThat(sessions()).isEqualTo(1);
        assertThat(refreshTokens()).isEqualTo(1);
    }

    private long sessions() {
        return Rows.count("SELECT COUNT(*) FROM session WHERE persona_id = ?", person.personaId());
    }

    private long refreshTokens() {
        return Rows.count(
                "SELECT COUNT(*) FROM refresh_token r JOIN session s ON s.sid = r.sid"
                        + " WHERE s.persona_id = ?",
                person.personaId());
    }
}
