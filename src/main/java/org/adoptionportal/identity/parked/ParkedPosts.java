package org.adoptionportal.identity.parked;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.identity.Secrets;
import org.adoptionportal.identity.session.SessionOwner;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/** Keeps forms for whoever was signed out, and gives them back to nobody else. */
@Singleton
class ParkedPosts {

    private static final String TABLE = "parked_post";
    private static final String COLUMN = "sealed";

    private final ParkedRows rows;
    private final ParkedSettings settings;
    private final SealedJson sealed;
    private final Ids ids;
    private final Clock clock;

    ParkedPosts(ParkedRows rows, ParkedSettings settings, SealedJson sealed, Ids ids, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.sealed = sealed;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * One kept form.
     *
     * @param sentAt when its person last pressed to send it on; null if they have not
     */
    record Held(long id, ParkedPost post, Instant keptAt, @Nullable Instant sentAt) {}

    @Transactional
    void keep(SessionOwner owner, String secret, ParkedPost post) {
        long accountId = owner.accountId();
        int over = rows.count(accountId) + 1 - settings.most();
        if (over > 0) {
            rows.dropOldest(accountId, over);
        }
        long id = ids.next();
        byte[] content = sealed.seal(TABLE, id, COLUMN, post);
        Instant now = clock.instant();
        rows.save(
                new ParkedRow(
                        id,
                        accountId,
                        owner.personaId(),
                        Secrets.hash(secret),
                        content,
                        now,
                        null));
    }

    /** What is kept for this persona in this browser, oldest first. */
    List<Held> of(SessionOwner owner, String secret) {
        Instant since = clock.instant().minus(settings.keep());
        return rows.held(owner.accountId(), owner.personaId(), Secrets.hash(secret), since).stream()
                .map(this::opened)
                .toList();
    }

    /** One of {@link #of}, about to be sent on. */
    Optional<ParkedPost> send(long id, SessionOwner owner, String secret) {
        Optional<Held> found =
                of(owner, secret).stream().filter(held -> held.id() == id).findFirst();
        found.ifPresent(held -> rows.markSent(held.id(), clock.instant()));
        return found.map(Held::post);
    }

    void discard(SessionOwner owner, String secret) {
        rows.discard(owner.accountId(), owner.personaId(), Secrets.hash(secret));
    }

    private Held opened(ParkedRow row) {
        ParkedPost post = sealed.open(TABLE, row.id(), COLUMN, row.sealed(), ParkedPost.class);
        return new Held(row.id(), post, row.createdAt(), row.sentAt());
    }
}
