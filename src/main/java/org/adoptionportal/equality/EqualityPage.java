package org.adoptionportal.equality;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.jspecify.annotations.Nullable;

/**
 * The page that asks.
 *
 * @param skipHref where they go who do not answer
 */
record EqualityPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        List<Field> fields,
        String action,
        String skipHref) {

    static final String VIEW = "equality/questions";

    static EqualityPage of(
            Ticket ticket, String text, UnaryOperator<String> sent, Map<String, String> faults) {
        List<Field> fields = new EqualityFields(sent, faults).all();
        ErrorSummary errors = ErrorSummary.of(fields);
        return new EqualityPage(
                "Questions about equality",
                errors != null,
                BackLink.to(ticket.returnTo()),
                errors,
                fields,
                EqualityController.PATH + "/" + text,
                ticket.returnTo());
    }
}
