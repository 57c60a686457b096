package org.adoptionportal.application.casework;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.application.EnterRegistration;
import org.adoptionportal.application.events.Origin;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.casefile.TakenByField;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.jspecify.annotations.Nullable;

/** The form with which a worker begins a registration for somebody. */
@Singleton
class RegistrationEntryForm {

    static final String VIEW = "application/entry";

    private static final String AUTHORITY = "authority";
    private static final String ENQUIRY = "enquiry";

    private final Authorities authorities;
    private final TakenByField takenBy;

    RegistrationEntryForm(Authorities authorities, TakenByField takenBy) {
        this.authorities = authorities;
        this.takenBy = takenBy;
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

    /** What was sent; the decision judges it. */
    static Asked read(Sent sent) {
        return new Asked(takenBy(sent), authority(sent), sent.get(ENQUIRY));
    }

    /** Online stands for nothing that a worker may choose. */
    private static TakenBy takenBy(Sent sent) {
        return Code.of(TakenBy.class, sent.get(TakenByField.NAME)).orElse(TakenBy.ONLINE);
    }

    /** No council has the number 0. */
    private static int authority(Sent sent) {
        String typed = sent.get(AUTHORITY);
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }

    private EntryPage page(Viewer worker, Sent sent, Map<String, String> faults) {
        List<Field> fields =
                List.of(
                        takenBy.of(sent).error(faults.get(TakenByField.NAME)),
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

    private Select authorityField(Viewer worker, Sent sent) {
        Select select = Select.named(AUTHORITY).labelled("In which council’s area do they live?");
        for (Authority authority : authorities.all()) {
            if (EnterRegistration.isOfTeam(worker, authority.id())) {
                select = select.choice(Integer.toString(authority.id()), authority.name());
            }
        }
        return select.value(sent.get(AUTHORITY));
    }
}
