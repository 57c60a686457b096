package org.adoptionportal.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.security.token.jwt.generator.JwtTokenGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.adoptionportal.identity.Credentials;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-03-02T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private final Portal portal = Portal.running();
    private final Hand clock = new Hand();
    private final Sessions sessions =
            new Sessions(
                    portal.bean(SessionRows.class),
                    new AccessTokens(portal.bean(JwtTokenGenerator.class), clock),
                    portal.bean(SessionLimits.class),
                    portal.bean(SealedJson.class),
                    clock);
    private final Person person = People.staffOf(7, StaffRole.TRIAGE, StaffRole.MANAGER);
    private final String sid = Tokens.subject(start().value());

    @Test
    void theViewerIsReadWithTheSession() {
        Viewer viewer = sessions.find(sid).orElseThrow().viewer();
        assertThat(viewer.personaId()).isEqualTo(person.personaId());
        assertThat(viewer.name()).isEqualTo(person.name());
        assertThat(viewer.kind()).isEqualTo(PersonaKind.STAFF);
        assertThat(viewer.remits())
                .containsOnly(new Remit(StaffRole.TRIAGE, 7), new Remit(StaffRole.MANAGER, 7));
        assertThat(viewer.sessionId()).isEqualTo(sid);
    }

    @Test
    void endsAfterHalfAnHourWithoutARequest() {
        pass(Duration.ofMinutes(29));
        assertThat(sessions.find(sid)).isPresent();
        pass(Duration.ofMinutes(29));
        assertThat(sessions.find(sid)).as("each request begins the half hour anew").isPresent();
        pass(Duration.ofMinutes(31));
        assertThat(sessions.find(sid)).isEmpty();
    }

    @Test
    void endsAfterTwelveHoursHoweverBusy() {
        for (int i = 0; i < 35; i++) {
            pass(Duration.ofMinutes(20));
            assertThat(sessions.find(sid)).isPresent();
        }
        pass(Duration.ofMinutes(20));
        assertThat(sessions.find(sid)).isEmpty();
    }

    @Test
    void theTokenIsRenewedOnceAMinuteAtMost() {
        pass(Duration.ofSeconds(50));
        assertThat(sessions.find(sid).orElseThrow().renewedToken()).isNull();
        pass(Duration.ofSeconds(20));
        assertThat(sessions.find(sid).orElseThrow().renewedToken()).isNotNull();
        assertThat(sessions.find(sid).orElseThrow().renewedToken()).isNull();
    }

    @Test
    void anEndedSessionStaysEnded() {
        Viewer viewer = sessions.find(sid).orElseThrow().viewer();
        sessions.end(viewer, EndReason.SIGNED_OUT);
        sessions.end(viewer, EndReason.SIGNED_OUT);
        assertThat(sessions.find(sid)).isEmpty();
    }

    @Test
    void aProgramsTokenLastsAQuarterOfAnHourAndItsSessionHalfAnHourWithoutARequest() {
        var right = (Credentials.Right) credentials();
        AccessToken token = sessions.startForProgram(right.accountId(), right.personaId());
        sessions.prove(token.sid());
        assertThat(token.life()).isEqualTo(Duration.ofMinutes(15));
        pass(Duration.ofMinutes(29));
        assertThat(sessions.renewForProgram(token.sid())).isPresent();
        pass(Duration.ofMinutes(31));
        assertThat(sessions.renewForProgram(token.sid())).isEmpty();
    }

    private AccessToken start() {
        var right = (Credentials.Right) credentials();
        return sessions.startProved(right.accountId(), right.personaId());
    }

    private Credentials.Outcome credentials() {
        return portal.bean(Credentials.class)
                .check(person.signInName(), Person.PASSWORD, "127.0.0.1");
    }

    private void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }
}
