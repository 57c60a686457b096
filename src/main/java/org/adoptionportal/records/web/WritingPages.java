package org.adoptionportal.records.web;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.adoptionportal.contact.NeedsFields;
import org.adoptionportal.contact.SafeContactSummary;
import org.adoptionportal.platform.web.address.PublicAddress;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.ErrorSummary.Entry;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.records.Part;
import org.adoptionportal.records.RequestAnswers;
import org.adoptionportal.records.RequestRules;
import org.adoptionportal.records.view.PartFields;
import org.adoptionportal.records.view.ToldWords;
import org.jspecify.annotations.Nullable;

/** Makes the pages on which an adopted person writes their request. */
@Singleton
class WritingPages {

    private static final String TITLE = "Your request";

    private final PartFields fields;
    private final ToldWords told;
    private final SafeContactSummary contact;
    private final RequestRules rules;
    private final PublicAddress address;
    private final Words words;

    WritingPages(
            PartFields fields,
            ToldWords told,
            SafeContactSummary contact,
            RequestRules rules,
            PublicAddress address,
            Words words) {
        this.fields = fields;
        this.told = told;
        this.contact = contact;
        this.rules = rules;
        this.address = address;
        this.words = words;
    }

    /**
     * Before the first question, and when somebody comes back.
     *
     * @param link by which they come back; null with an account
     */
    record BegunPage(
            String title,
            boolean error,
            @Nullable String link,
            @Nullable String keepHref,
            String firstHref,
            String checkHref) {}

    /** The questions of one part. */
    record QuestionPage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable ErrorSummary errorSummary,
            String lead,
            String action,
            List<Field> fields) {}

    /** Everything that was written, before it is sent. */
    record CheckPage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable ErrorSummary errorSummary,
            List<Told> parts,
            String action,
            String idempotencyKey) {}

    /** What was written in one part. */
    record Told(String heading, SummaryList list, String changeHref) {}

    BegunPage begun(Place place) {
        return new BegunPage(
                TITLE,
                false,
                place.isLinked() ? address.of(place.base()) : null,
                place.keepHref(),
                place.part(Part.YOU),
                place.check());
    }

    QuestionPage question(
            Place place, Part part, RequestAnswers answers, Map<String, String> faults) {
        List<Field> asked = fields.of(part, answers, faults);
        ErrorSummary errors = ErrorSummary.of(asked);
        return new QuestionPage(
                words.say("records-part." + part),
                errors != null,
                BackLink.to(part.before().map(place::part).orElse(place.base())),
                errors,
                words.say("records-part." + part + ".lead"),
                place.part(part),
                asked);
    }

    CheckPage check(Place place, RequestAnswers answers, Map<String, String> faults) {
        ErrorSummary errors = faults.isEmpty() ? null : errors(place, answers);
        List<Told> parts =
                Arrays.stream(Part.values())
                        .map(part ->
                                new Told(
                                        words.say("records-part." + part),
                                        list(part, answers),
                                        place.part(part)))
                        .toList();
        return new CheckPage(
                "Check your answers",
                errors != null,
                BackLink.to(place.part(Part.NEEDS)),
                errors,
                parts,
                place.decision(OwnDecision.SEND),
                OnceKey.fresh());
    }

    private ErrorSummary errors(Place place, RequestAnswers answers) {
        List<Entry> entries =
                Arrays.stream(Part.values())
                        .flatMap(part ->
                                rules.faults(part, answers).values().stream()
                                        .map(fault -> entry(place, part, fault)))
                        .toList();
        return new ErrorSummary("There is a problem", entries);
    }

    private static Entry entry(Place place, Part part, String fault) {
        return new Entry(fault, place.part(part) + "?look=yes");
    }

    private SummaryList list(Part part, RequestAnswers answers) {
        return switch (part) {
            case YOU -> told.you(answers.you());
            case ADOPTION -> told.adoption(answers.adoption());
            case HOPES -> told.hopes(answers.hopes());
            case CONTACT -> contact.of(answers.contact());
            case NEEDS -> NeedsFields.summary(answers.needs());
        };
    }
}
