package org.adoptionportal.application.casework;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.application.events.Origin;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** The form with which a worker begins a registration for somebody. */
@Singleton
class RegistrationEntryForm {

    static final String VIEW = "application/entry";

    private static final String TAKEN_BY = "takenBy";
    private static final String AUTHORITY = "authority";
    private static final String ENQUIRY = "enquiry";

    private final Authorities authorities;
    private final Words words;

    RegistrationEntryForm(Authorities authorities, Words words) {
        this.authorities = authorities;
        this.words = words;
    }

    /**
     * The form as a page.
     *
     * @param enquiry the reference of the enquiry that is to become a registration; may be empty
     */
    record EntryPage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable ErrorSummary errorSummary,
            String action,
            String enquiry,
            List<Field> fields,
            String idempotencyKey) {}

    /** What was asked for. */
    record Asked(TakenBy takenBy, int authority, String enquiry) {

        Origin origin() {
            return enquiry.isEmpty() ? Origin.none() : Origin.earlierCase(enquiry);
        }
    }

    EntryPage empty(Viewer worker, @Nullable String enquiry) {
        Sent sent = new Sent(Map.of(ENQUIRY, List.of(enquiry == null ? "" : enquiry)));
        return page(worker, sent, Map.of());
    }

    EntryPage faulty(Viewer worker, Sent sent, Map<String, String> faults) {
        return page(worker, sent, faults);
    }

    /**
     * Reads what was sent.
     *
     * @throws Refusal.Invalid naming each field that is missing
     */
    Asked read(Sent sent) {
        Map<String, String> faults = new LinkedHashMap<>();
        TakenBy takenBy = takenBy(sent);
        if (takenBy == TakenBy.ONLINE) {
            faults.put(TAKEN_BY, "Choose how the registration reached us");
        }
        int authority = authority(sent);
        if (authority == 0) {
            faults.put(AUTHORITY, "Choose the council where they live");
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid("Some answers are missing.", faults);
        }
        return new Asked(takenBy, authority, sent.get(ENQUIRY));
    }

    /** Online stands for nothing that a worker may choose. */
    private static TakenBy takenBy(Sent sent) {
        return Arrays.stream(TakenBy.values())
                .filter(each -> each.name().equals(sent.get(TAKEN_BY)))
                .findFirst()
                .orElse(TakenBy.ONLINE);
    }

    private int authority(Sent sent) {
        return authorities.all().stream()
                .map(Authority::id)
                .filter(id -> Integer.toString(id).equals(sent.get(AUTHORITY)))
                .findFirst()
                .orElse(0);
    }

    private EntryPage page(Viewer worker, Sent sent, Map<String, String> faults) {
        List<Field> fields =
                List.of(
                        takenByField(sent).error(faults.get(TAKEN_BY)),
                        authorityField(worker, sent).error(faults.get(AUTHORITY)));
        ErrorSummary errors = ErrorSummary.of(fields);
        return new EntryPage(
                "Enter a registration of interest",
                errors != null,
                BackLink.to(CasePath.WORKLIST),
                errors,
                CasePath.CASES,
                sent.get(ENQUIRY),
                fields,
                OnceKey.fresh());
    }

    private Radios takenByField(Sent sent) {
        return Radios.named(TAKEN_BY)
                .labelled("How did it reach us?")
                .choices(
                        Arrays.stream(TakenBy.values())
                                .filter(each -> each != TakenBy.ONLINE)
                                .map(each -> Choice.of(each.name(), words.say("taken-by." + each)))
                                .toList())
                .value(sent.get(TAKEN_BY));
    }

    private Select authorityField(Viewer worker, Sent sent) {
        Select select = Select.named(AUTHORITY).labelled("In which council’s area do they live?");
        for (Authority authority : authorities.all()) {
            if (worker.authorityScope() == 0 || worker.authorityScope() == authority.id()) {
                select = select.choice(Integer.toString(authority.id()), authority.name());
            }
        }
        return select.value(sent.get(AUTHORITY));
    }
}
