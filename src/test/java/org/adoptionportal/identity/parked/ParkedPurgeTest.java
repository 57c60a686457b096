package org.adoptionportal.identity.parked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.Credentials;
import org.adoptionportal.identity.Secrets;
import org.adoptionportal.identity.session.SessionOwner;
import org.adoptionportal.platform.id.Ids;
import org.adoptionportal.support.Jobs;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class ParkedPurgeTest {

    private final Portal portal = Portal.running();
    private final ParkedRows rows = portal.bean(ParkedRows.class);
    private final ParkedPosts posts = portal.bean(ParkedPosts.class);
    private final Instant now = portal.bean(Clock.class).instant();
    private final SessionOwner owner = owner();

    @Test
    void deletesWhatIsAnHourOldAndNothingYounger() {
        keep(now.minus(Duration.ofMinutes(61)));
        keep(now.minus(Duration.ofMinutes(55)));
        Jobs.run("parked-post-purge");
        assertThat(rows.count(owner.accountId())).isEqualTo(1);
    }

    @Test
    void theOldestMakesRoom() {
        for (int i = 0; i < 7; i++) {
            posts.keep(owner, "secret", new ParkedPost("/" + i, Map.of("a", List.of("b"))));
        }
        assertThat(posts.of(owner, "secret"))
                .extracting(held -> held.post().path())
                .containsExactly("/2", "/3", "/4", "/5", "/6");
    }

    @Test
    void nothingOfItCanBeReadInTheDatabase() {
        posts.keep(owner, "secret", new ParkedPost("/there", Map.of("a", List.of("whisper"))));
        byte[] stored =
                rows.held(
                                owner.accountId(),
                                owner.personaId(),
                                Secrets.hash("secret"),
                                now.minusSeconds(1))
                        .getFirst()
                        .sealed();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("whisper", "there");
    }

    private void keep(Instant at) {
        byte[] hash = Secrets.hash("secret");
        long id = portal.bean(Ids.class).next();
        rows.save(
                new ParkedRow(
                        id, owner.accountId(), owner.personaId(), hash, new byte[] {1}, at, null));
    }

    private SessionOwner owner() {
        Person person = People.adopter();
        var right =
                (Credentials.Right)
                        portal.bean(Credentials.class)
                                .check(person.signInName(), Person.PASSWORD, "127.0.0.1");
        return new SessionOwner(right.accountId(), right.personaId());
    }
}
