package org.adoptionportal.agency;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.adoptionportal.agency.Agency.CommissionedService;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Says who gives the services that the agency does not give itself; {@code agency/services} shows.
 */
@Singleton
public class ServicesOfOthers {

    private final Agency agency;
    private final Words words;

    ServicesOfOthers(Agency agency, Words words) {
        this.agency = agency;
        this.words = words;
    }

    /**
     * A service as pages show it.
     *
     * @param forWhom a sentence or two
     */
    public record Line(
            String name,
            String forWhom,
            String provider,
            String website,
            @Nullable String telephone,
            @Nullable String telephoneHref) {}

    /** All of them, in the order of the agency's file. */
    public List<Line> all() {
        return of(EnumSet.allOf(CommissionedService.Kind.class));
    }

    /** Those of some kinds. */
    public List<Line> of(Set<CommissionedService.Kind> kinds) {
        return agency.commissionedOut().stream()
                .filter(it -> kinds.contains(it.service()))
                .map(this::line)
                .toList();
    }

    private Line line(CommissionedService it) {
        String key = "service." + it.service();
        String telephone = it.telephone();
        return new Line(
                words.say(key),
                words.say(key + ".for"),
                it.provider(),
                it.website().toString(),
                telephone,
                telephone == null ? null : "tel:" + telephone.replace(" ", ""));
    }
}
