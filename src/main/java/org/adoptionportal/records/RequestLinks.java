package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.adoptionportal.personallink.PersonalLinks;

/** The personal links by which people without an account write and follow their request. */
@Singleton
public class RequestLinks {

    /** The kind of case that they lead to. */
    public static final String KIND = RecordsLedger.CASE_KIND;

    private final PersonalLinks links;
    private final RequestRepository requests;

    RequestLinks(PersonalLinks links, RequestRepository requests) {
        this.links = links;
        this.requests = requests;
    }

    /** The secret of a new link; the one before stops working. */
    @Transactional
    public String renew(long requestId) {
        return links.renew(requestId);
    }

    /** Whoever holds the link; empty if it does not work, or not any more. */
    @Transactional
    public Optional<Asker> asker(String secret) {
        return links.caseOf(secret, KIND).flatMap(this::asker);
    }

    /** Whoever holds the link of that case; empty if it can be followed no more. */
    @Transactional
    public Optional<Asker> asker(long requestId) {
        return requests.followed(requestId).map(Asker::withLink);
    }
}
