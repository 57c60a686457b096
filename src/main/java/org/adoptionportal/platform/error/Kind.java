package org.adoptionportal.platform.error;

import io.micronaut.http.HttpStatus;
import java.util.Arrays;
import java.util.Locale;

/** Every kind of error answer there is: its status, its title and what to do about it. */
enum Kind {
    MALFORMED(
            HttpStatus.BAD_REQUEST,
            "We could not read what was sent",
            "Go back, check what you entered and try again."),
    SIGN_IN_NEEDED(HttpStatus.UNAUTHORIZED, "You need to sign in", "Sign in and try again."),
    CODE_NEEDED(
            HttpStatus.UNAUTHORIZED,
            "A code is needed as well",
            "Send the code of the authenticator app, or a recovery code, with the password."),
    FORBIDDEN(
            HttpStatus.FORBIDDEN,
            "You cannot use this page",
            "This part of the service is for other people. If you think you should be able to use"
                    + " it, contact us."),
    SECOND_FACTOR_NEEDED(
            HttpStatus.FORBIDDEN,
            "You need a second step for signing in",
            "Set it up, then try again."),
    NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "We cannot find that page",
            "If you typed the address, check it is correct. If you followed a link, it may be out"
                    + " of date."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "That cannot be done here",
            "Go back to the page before and try again."),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            "We cannot answer in that format",
            "Ask for a format that this address offers."),
    CONFLICT(
            HttpStatus.CONFLICT,
            "Something has changed",
            "This was changed since you opened it. Look at it again before you go on."),
    STALE(
            HttpStatus.PRECONDITION_FAILED,
            "Someone else changed this first",
            "Look at it again before you go on."),
    VERSION_NEEDED(
            HttpStatus.PRECONDITION_REQUIRED,
            "Say which version you are changing",
            "Send the ETag that you read in an If-Match header."),
    TOO_LARGE(
            HttpStatus.REQUEST_ENTITY_TOO_LARGE,
            "That is too big to send",
            "Make it smaller and try again."),
    UNSUPPORTED_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "We cannot read that format",
            "Send it in a format that this address takes."),
    INVALID(
            HttpStatus.UNPROCESSABLE_ENTITY,
            "There is a problem with what was sent",
            "Go back, put it right and try again."),
    TOO_MANY(
            HttpStatus.TOO_MANY_REQUESTS,
            "You have tried too often",
            "Wait a while, then try again."),
    INTERNAL(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Sorry, there is a problem with the service",
            "Try again later. What you had saved is still there."),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Sorry, the service is not available",
            "Try again in a few minutes. What you had saved is still there.");

    private final HttpStatus status;
    private final String title;
    private final String advice;

    Kind(HttpStatus status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    String advice() {
        return advice;
    }

    /** The stable address that names this kind to a program. */
    String type() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Kind of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotFound _ -> NOT_FOUND;
            case Refusal.Invalid _ -> INVALID;
            case Refusal.Conflict _ -> CONFLICT;
            case Refusal.Stale _ -> STALE;
            case Refusal.Forbidden _ -> FORBIDDEN;
            case Refusal.CodeNeeded _ -> CODE_NEEDED;
            case Refusal.SecondFactorNeeded _ -> SECOND_FACTOR_NEEDED;
            case Refusal.TooMany _ -> TOO_MANY;
            case Refusal.Unavailable _ -> UNAVAILABLE;
        };
    }

    /** The kind with this status; for a status of nobody's, the nearest of its hundred. */
    static Kind of(HttpStatus status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status.getCode() < 500 ? MALFORMED : INTERNAL);
    }
}
