package org.adoptionportal.birthfamily.web;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.SummaryList;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, to check before they send it.
 *
 * @param idempotencyKey of sending it
 */
record CheckPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        String reference,
        List<Checked> parts,
        String sendHref,
        String idempotencyKey) {

    static final String VIEW = "birthfamily/check";

    /** One part with the way to change it; nothing is listed when it is empty. */
    record Checked(String title, @Nullable SummaryList answers, String changeHref) {}
}
