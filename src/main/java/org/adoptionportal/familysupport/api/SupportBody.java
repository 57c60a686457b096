package org.adoptionportal.familysupport.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import org.adoptionportal.contact.NeedsBody;
import org.adoptionportal.contact.SafeContactBody;
import org.adoptionportal.familysupport.Family;
import org.adoptionportal.familysupport.Statement;
import org.adoptionportal.familysupport.Story;
import org.adoptionportal.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/** A whole request as a program sends it; what is missing or null is not answered. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
record SupportBody(
        @Nullable String asker,
        @Nullable String names,
        @Nullable String authority,
        @Nullable String postcode,
        @Nullable List<ChildBody> children,
        @Nullable String happening,
        @Nullable List<@Nullable String> dangers,
        @Nullable String tried,
        @Nullable String wanted,
        @Nullable String involved,
        @Nullable String assess,
        @Nullable String passOn,
        @Nullable SafeContactBody contact,
        @Nullable NeedsBody needs) {

    Statement statement() {
        Statement all =
                Statement.none()
                        .with(
                                new Family(
                                        clean(asker),
                                        clean(names),
                                        clean(authority),
                                        clean(postcode)))
                        .with(story())
                        .with(SafeContactBody.contact(contact))
                        .with(NeedsBody.needs(needs));
        int place = 1;
        for (ChildBody child : children == null ? List.<ChildBody>of() : children) {
            all = all.withChild(place, child.child());
            place++;
        }
        return all;
    }

    private Story story() {
        List<String> chosen =
                dangers == null ? List.of() : dangers.stream().map(SupportBody::clean).toList();
        return new Story(
                clean(happening),
                chosen,
                clean(tried),
                clean(wanted),
                clean(involved),
                clean(assess),
                clean(passOn));
    }

    static String clean(@Nullable String sent) {
        return Typed.clean(Objects.requireNonNullElse(sent, ""));
    }

    @Override
    public String toString() {
        return "SupportBody";
    }
}
