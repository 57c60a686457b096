package org.adoptionportal.personallink;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.adoptionportal.identity.Secrets;

/**
 * Makes the links by which people without an account follow their case; only the hash of each is
 * kept. A case has one that works at most. Every method joins the caller's transaction.
 */
@Singleton
public class PersonalLinks {

    static final String PATH = "/follow";

    private final LinkRepository links;
    private final Clock clock;

    PersonalLinks(LinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** The path at which whoever has the secret follows the case. */
    public static String path(String secret) {
        return PATH + "/" + secret;
    }

    /** The path at which whoever has the secret is offered to keep the case in an account. */
    public static String keepPath(String secret) {
        return path(secret) + "/" + KeepController.WORD;
    }

    /** The secret of a new link; the one before stops working. */
    @Transactional
    public String renew(long caseId) {
        revoke(caseId);
        String secret = Secrets.make();
        links.save(new LinkRow(Secrets.hash(secret), caseId, clock.instant(), null));
        return secret;
    }

    /** The case of a link; empty if the link does not work, or not any more. */
    @Transactional
    public Optional<LinkedCase> caseOf(String secret) {
        return links.linked(Secrets.hash(secret));
    }

    /** As {@link #caseOf(String)}, the id of a case of this kind; empty for every other. */
    @Transactional
    public Optional<Long> caseOf(String secret, String kind) {
        return caseOf(secret).filter(it -> it.kind().equals(kind)).map(LinkedCase::caseId);
    }

    /** From now on no link leads to the case. */
    @Transactional
    public void revoke(long caseId) {
        links.revoke(caseId, clock.instant());
    }

    /** Deletes that there ever was a link. */
    @Transactional
    public void forget(long caseId) {
        links.forget(caseId);
    }
}
