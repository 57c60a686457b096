package org.adoptionportal.records.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.adoptionportal.contact.NeedsBody;
import org.adoptionportal.contact.SafeContactBody;
import org.adoptionportal.records.AboutYou;
import org.adoptionportal.records.RequestAnswers;
import org.adoptionportal.records.holder.HolderQuestion;
import org.jspecify.annotations.Nullable;

/** What an adopted person tells us, as a program sends it; what is missing is not answered. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
record AnswersBody(
        @Nullable String names,
        @Nullable String adoptedAs,
        @Nullable String bornAs,
        @Nullable LocalDate born,
        HolderApi.@Nullable QuestionBody adoption,
        @Nullable List<String> hopes,
        @Nullable String words,
        @Nullable Integer authority,
        @Nullable SafeContactBody contact,
        @Nullable NeedsBody needs) {

    RequestAnswers answers() {
        RequestAnswers own = RequestAnswers.of(fields());
        HolderQuestion order = adoption == null ? own.adoption() : adoption.question();
        return new RequestAnswers(
                own.you(),
                order,
                own.hopes(),
                SafeContactBody.contact(contact),
                NeedsBody.needs(needs));
    }

    private Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new HashMap<>();
        put(fields, "names", names);
        put(fields, "adoptedAs", adoptedAs);
        put(fields, "bornAs", bornAs);
        put(fields, "words", words);
        put(fields, "authority", authority == null ? null : authority.toString());
        fields.put("hopes", new ArrayList<>(Objects.requireNonNullElse(hopes, List.of())));
        if (born != null) {
            put(fields, AboutYou.BORN + "-day", Integer.toString(born.getDayOfMonth()));
            put(fields, AboutYou.BORN + "-month", Integer.toString(born.getMonthValue()));
            put(fields, AboutYou.BORN + "-year", Integer.toString(born.getYear()));
        }
        return fields;
    }

    private static void put(Map<String, List<String>> fields, String name, @Nullable String value) {
        fields.put(name, List.of(Objects.requireNonNullElse(value, "")));
    }

    @Override
    public String toString() {
        return "AnswersBody";
    }
}
