package org.adoptionportal.identity.web;

import io.micronaut.http.HttpStatus;
import org.adoptionportal.identity.oidc.WorkRefusal;

/**
 * Why somebody could not sign in with their work account, and what to do.
 *
 * @param again whether trying once more may help
 */
record WorkRefusalPage(
        String title, boolean error, HttpStatus status, String why, String advice, boolean again) {

    static final String VIEW = "identity/work-refusal";

    static WorkRefusalPage of(WorkRefusal why) {
        return switch (why) {
            case NOT_PROVEN -> notProven();
            case NO_ROLE ->
                    forbidden(
                            "You cannot use this service yet",
                            "Your work account is right, but it does not say what you do in this"
                                    + " service. So we do not know what to show you.",
                            "Ask your manager, or the people who look after your work account, to"
                                    + " give you a role. Then sign in again.");
            case NO_ADDRESS ->
                    forbidden(
                            "You cannot use this service yet",
                            "Your work account does not tell us your email address, and we need it"
                                    + " to write to you.",
                            "Ask the people who look after your work account to share it with this"
                                    + " service.");
            case ENDED ->
                    forbidden(
                            "Your account here has ended",
                            "Your work account is right, but your account in this service was"
                                    + " ended.",
                            "If you think this is wrong, ask your manager.");
        };
    }

    private static WorkRefusalPage notProven() {
        return new WorkRefusalPage(
                "You are not signed in",
                false,
                HttpStatus.BAD_REQUEST,
                "We could not finish signing you in with your work account. This can happen if it"
                        + " took more than 10 minutes, or if you went back in your browser.",
                "If it happens again, ask the people who look after your work account.",
                true);
    }

    private static WorkRefusalPage forbidden(String title, String why, String advice) {
        return new WorkRefusalPage(title, false, HttpStatus.FORBIDDEN, why, advice, false);
    }
}
