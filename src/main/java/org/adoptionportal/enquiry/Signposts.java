package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.agency.Agency;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.jspecify.annotations.Nullable;

/** Says honestly who helps people whom this agency cannot help, or not alone. */
@Singleton
public class Signposts {

    private final Agency agency;
    private final Authorities authorities;

    Signposts(Agency agency, Authorities authorities) {
        this.agency = agency;
        this.authorities = authorities;
    }

    /**
     * Where else to turn.
     *
     * @param website of who helps; null when we know none
     */
    public record Signpost(String text, @Nullable String provider, @Nullable URI website) {

        static Signpost words(String text) {
            return new Signpost(text, null, null);
        }
    }

    /** What applies to an enquiry; often nothing. */
    public List<Signpost> of(Enquiry enquiry) {
        List<Signpost> signposts = new ArrayList<>();
        switch (enquiry.interest()) {
            case STEP_PARENT -> signposts.add(stepParent(enquiry));
            case INTER_COUNTRY -> signposts.add(interCountry());
            default -> {
                if (!isOurs(enquiry)) {
                    signposts.add(outsideArea(enquiry));
                }
            }
        }
        return List.copyOf(signposts);
    }

    private boolean isOurs(Enquiry enquiry) {
        return authorities.partners().stream().anyMatch(it -> it.id() == enquiry.authorityId());
    }

    private Signpost stepParent(Enquiry enquiry) {
        return Signpost.words(
                "We do not assess people who want to adopt their partner’s child. You apply to the"
                        + " family court, and you tell your own council at least 3 months before:"
                        + " %s. Ask it for its adoption or court team."
                                .formatted(council(enquiry)));
    }

    private Signpost interCountry() {
        return agency.commissionedOut().stream()
                .filter(it ->
                        it.service() == Agency.CommissionedService.Kind.INTER_COUNTRY_ADOPTION)
                .findFirst()
                .map(it ->
                        new Signpost(
                                "We do not do adoption from other countries ourselves. This"
                                        + " organisation does it for us, and it may charge a fee:",
                                it.provider(),
                                it.website()))
                .orElseGet(() ->
                        Signpost.words(
                                "We do not do adoption from other countries. We tell you who does"
                                        + " when we answer you."));
    }

    private Signpost outsideArea(Enquiry enquiry) {
        return Signpost.words(
                "You live in the area of %s, which we do not work for. People usually adopt through"
                                .formatted(council(enquiry))
                        + " the agency that is near them, because support is easier to give. Your"
                        + " council can tell you which one that is. You can also ask a voluntary"
                        + " adoption agency.");
    }

    private String council(Enquiry enquiry) {
        return authorities.byId(enquiry.authorityId()).map(Authority::name).orElse("your council");
    }
}
