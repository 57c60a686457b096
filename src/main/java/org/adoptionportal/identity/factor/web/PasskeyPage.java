package org.adoptionportal.identity.factor.web;

import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.jspecify.annotations.Nullable;

/**
 * A page on which the browser asks the person for a passkey.
 *
 * @param kind {@code create} or {@code get}
 * @param asked JSON for the browser
 * @param action where its answer goes
 * @param next where to go on afterwards; null when that is known
 */
public record PasskeyPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        String kind,
        String asked,
        String action,
        @Nullable String next) {

    public static final String VIEW = "identity/factor/passkey";

    /** The field of the form in which the browser's answer goes. */
    public static final String ANSWER = "answer";
}
