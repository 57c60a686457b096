package org.adoptionportal.birthfamily.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import org.adoptionportal.birthfamily.About;
import org.adoptionportal.birthfamily.Referrer;
import org.adoptionportal.birthfamily.Story;
import org.adoptionportal.birthfamily.Wishes;
import org.adoptionportal.contact.NeedsBody;
import org.adoptionportal.contact.SafeContactBody;
import org.adoptionportal.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells us, as a program sends it; what is missing or null is not answered.
 *
 * @param referrer the professional who writes; only for somebody else
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
record StoryBody(
        @Nullable SafeContactBody contact,
        @Nullable String names,
        @Nullable String relation,
        @Nullable String child,
        @Nullable String born,
        @Nullable List<@Nullable String> wishes,
        @Nullable String words,
        @Nullable NeedsBody needs,
        @Nullable ReferrerBody referrer) {

    /** The professional who writes for somebody. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record ReferrerBody(
            @Nullable String name,
            @Nullable String role,
            @Nullable String organisation,
            @Nullable Boolean agreed,
            @Nullable String how) {

        Referrer referrer() {
            return new Referrer(
                    clean(name),
                    clean(role),
                    clean(organisation),
                    Boolean.TRUE.equals(agreed) ? "yes" : "",
                    clean(how));
        }

        @Override
        public String toString() {
            return "ReferrerBody";
        }
    }

    Story story() {
        return new Story(
                SafeContactBody.contact(contact),
                new About(clean(names), clean(relation), clean(child), clean(born)),
                new Wishes(
                        wishes == null ? List.of() : wishes.stream().map(StoryBody::clean).toList(),
                        clean(words)),
                NeedsBody.needs(needs),
                referrer == null ? Story.none().referrer() : referrer.referrer());
    }

    private static String clean(@Nullable String sent) {
        return Typed.clean(Objects.requireNonNullElse(sent, ""));
    }

    @Override
    public String toString() {
        return "StoryBody";
    }
}
