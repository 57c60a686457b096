package org.adoptionportal.familysupport.web;

import jakarta.inject.Singleton;
import org.adoptionportal.familysupport.Drafts;
import org.adoptionportal.familysupport.Stage;
import org.adoptionportal.familysupport.SupportRequest;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.web.address.PublicAddress;
import org.jspecify.annotations.Nullable;

/** Makes the pages that say how to come back to a request. */
@Singleton
class LaterPages {

    private final PublicAddress address;
    private final Drafts drafts;

    LaterPages(PublicAddress address, Drafts drafts) {
        this.address = address;
        this.drafts = drafts;
    }

    /**
     * How somebody comes back.
     *
     * @param backHref where they go on
     * @param kept how long a draft is kept; empty once it is sent
     * @param linkAction where a link is made; null for a family with an account
     */
    record LaterPage(
            String title,
            boolean error,
            String reference,
            String backHref,
            String kept,
            @Nullable String linkAction) {}

    /**
     * A draft, for whoever holds its link.
     *
     * @param link the whole address, to be kept
     */
    record DraftPage(String title, boolean error, String link, String kept, String goOnAction) {}

    LaterPage later(SupportRequest request, boolean hasAccount) {
        String path = Path.of(request.reference());
        return new LaterPage(
                "How to come back",
                false,
                request.reference(),
                path,
                request.stage() == Stage.DRAFT ? drafts.kept() : "",
                hasAccount ? null : path + "/" + Path.LATER);
    }

    DraftPage draft(String secret) {
        return new DraftPage(
                "Your personal link",
                false,
                address.of(PersonalLinks.path(secret)),
                drafts.kept(),
                Path.LINKED + "/" + secret + "/going-on");
    }
}
