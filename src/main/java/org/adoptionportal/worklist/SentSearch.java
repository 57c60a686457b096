package org.adoptionportal.worklist;

import java.util.stream.Stream;
import org.adoptionportal.casefile.search.Wanted;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.component.DateInput;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.form.Typed;

/** The form of a search as it was sent. */
record SentSearch(Sent sent) {

    private static final String DAY = Wanted.DATE_OF_BIRTH + "-day";
    private static final String MONTH = Wanted.DATE_OF_BIRTH + "-month";
    private static final String YEAR = Wanted.DATE_OF_BIRTH + "-year";

    /**
     * What is wanted.
     *
     * @throws Refusal.Invalid if the date of birth is no day of the calendar
     */
    Wanted wanted() {
        boolean noDate = Stream.of(DAY, MONTH, YEAR).allMatch(part -> text(part).isEmpty());
        return wanted(noDate ? "" : sent.date(Wanted.DATE_OF_BIRTH).toString());
    }

    /** All of it but the date, of which {@link #dateField} keeps the parts. */
    Wanted asTyped() {
        return wanted("");
    }

    DateInput dateField() {
        return DateInput.named(Wanted.DATE_OF_BIRTH).value(text(DAY), text(MONTH), text(YEAR));
    }

    private Wanted wanted(String dateOfBirth) {
        return new Wanted(
                text(Wanted.REFERENCE),
                text(Wanted.NAME),
                dateOfBirth,
                text(Wanted.POSTCODE),
                text(Wanted.EMAIL),
                text(Wanted.TELEPHONE));
    }

    private String text(String field) {
        return Typed.clean(sent.get(field));
    }
}
