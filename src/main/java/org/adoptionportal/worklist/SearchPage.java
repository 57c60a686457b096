package org.adoptionportal.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.adoptionportal.casefile.search.Wanted;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.DateInput;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.form.OnceKey;
import org.jspecify.annotations.Nullable;

/**
 * A search for cases, and what it found.
 *
 * @param searched whether somebody has searched: before that, nothing found means nothing
 * @param more whether there is more than is shown
 */
record SearchPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        boolean searched,
        String count,
        List<WorklistPage.Line> lines,
        boolean more,
        List<Field> fields,
        Button button,
        String idempotencyKey) {

    static final String VIEW = "worklist/search";

    private static final int NARROW = 10;

    static SearchPage empty() {
        return form(Wanted.nothing(), DateInput.named(Wanted.DATE_OF_BIRTH), Map.of());
    }

    static SearchPage faulty(SentSearch sent, Map<String, String> faults) {
        return form(sent.asTyped(), sent.dateField(), faults);
    }

    static SearchPage found(Wanted wanted, List<WorklistPage.Line> lines, boolean more) {
        SearchPage form = form(wanted, date(wanted), Map.of());
        String count = lines.size() == 1 ? "1 case" : lines.size() + " cases";
        return new SearchPage(
                form.title,
                false,
                form.backLink,
                null,
                true,
                count,
                lines,
                more,
                form.fields,
                form.button,
                form.idempotencyKey);
    }

    private static SearchPage form(Wanted wanted, DateInput date, Map<String, String> faults) {
        List<Field> fields =
                List.of(
                        text(Wanted.REFERENCE, "Reference", wanted.reference(), faults)
                                .width(NARROW),
                        text(Wanted.NAME, "Name, or a part of it", wanted.name(), faults),
                        date.labelled("Date of birth").error(faults.get(Wanted.DATE_OF_BIRTH)),
                        text(Wanted.POSTCODE, "Postcode", wanted.postcode(), faults).width(NARROW),
                        text(Wanted.EMAIL, "Email address", wanted.email(), faults),
                        text(Wanted.TELEPHONE, "Telephone number", wanted.telephone(), faults));
        ErrorSummary errors = ErrorSummary.of(fields);
        return new SearchPage(
                "Search for a case",
                errors != null,
                BackLink.to(Worklists.PATH),
                errors,
                false,
                "",
                List.of(),
                false,
                fields,
                Button.submit("Search"),
                OnceKey.fresh());
    }

    private static TextInput text(
            String name, String label, String value, Map<String, String> faults) {
        return TextInput.named(name)
                .labelled(label)
                .autocomplete("off")
                .spelledAsTyped()
                .value(value)
                .error(faults.get(name));
    }

    private static DateInput date(Wanted wanted) {
        DateInput field = DateInput.named(Wanted.DATE_OF_BIRTH);
        if (wanted.dateOfBirth().isEmpty()) {
            return field;
        }
        LocalDate date = LocalDate.parse(wanted.dateOfBirth());
        return field.value(
                Integer.toString(date.getDayOfMonth()),
                Integer.toString(date.getMonthValue()),
                Integer.toString(date.getYear()));
    }
}
