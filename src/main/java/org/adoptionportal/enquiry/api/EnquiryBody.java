package org.adoptionportal.enquiry.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import org.adoptionportal.enquiry.EnquiryAnswers;
import org.adoptionportal.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody asks, as a program sends it; what is missing or null is not answered. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
record EnquiryBody(
        @Nullable String names,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String address,
        @Nullable List<@Nullable String> ways,
        @Nullable String times,
        @Nullable String authority,
        @Nullable String postcode,
        @Nullable String interest,
        @Nullable String heardFrom,
        @Nullable String question) {

    EnquiryAnswers answers() {
        return new EnquiryAnswers(
                clean(names),
                clean(email),
                clean(telephone),
                clean(address),
                chosen(),
                clean(times),
                clean(authority),
                clean(postcode),
                clean(interest),
                clean(heardFrom),
                clean(question));
    }

    private List<String> chosen() {
        return ways == null ? List.of() : ways.stream().map(EnquiryBody::clean).toList();
    }

    private static String clean(@Nullable String sent) {
        return Typed.clean(Objects.requireNonNullElse(sent, ""));
    }

    @Override
    public String toString() {
        return "EnquiryBody";
    }
}
