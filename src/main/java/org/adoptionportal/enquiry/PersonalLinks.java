package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.adoptionportal.identity.Secrets;

/** Makes the links by which enquirers follow their enquiry; only the hash of each is kept. */
@Singleton
class PersonalLinks {

    private final LinkRepository links;
    private final Clock clock;

    PersonalLinks(LinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** The secret of a new link; the one before stops working. */
    String renew(long enquiryId) {
        links.revoke(enquiryId, clock.instant());
        String secret = Secrets.make();
        links.save(new LinkRow(Secrets.hash(secret), enquiryId, clock.instant(), null));
        return secret;
    }

    /** Where whoever has the secret follows the enquiry. */
    static String path(String secret) {
        return "/enquiries/follow/" + secret;
    }

    void forget(long enquiryId) {
        links.forget(enquiryId);
    }
}
