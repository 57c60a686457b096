package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.identity.Secrets;
import org.adoptionportal.platform.error.Refusal;

/** The links by which people without an account follow their request; only hashes are kept. */
@Singleton
public class RequestLinks {

    private final LinkRepository links;
    private final Clock clock;

    RequestLinks(LinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** The secret of a new link; the one before stops working. */
    @Transactional
    public String renew(long requestId) {
        links.revoke(requestId, clock.instant());
        String secret = Secrets.make();
        links.save(new LinkRow(Secrets.hash(secret), requestId, clock.instant(), null));
        return secret;
    }

    /**
     * Whoever holds the link.
     *
     * @throws Refusal.NotFound if it does not work, or not any more
     */
    @Transactional
    public Asker asker(String secret) {
        return links.linked(Secrets.hash(secret))
                .map(Asker::withLink)
                .orElseThrow(Refusal.NotFound::new);
    }

    void forget(long requestId) {
        links.forget(requestId);
    }
}
