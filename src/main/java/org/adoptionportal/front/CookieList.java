package org.adoptionportal.front;

import io.micronaut.security.csrf.CsrfConfiguration;
import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.identity.parked.ParkedCookie;
import org.adoptionportal.identity.session.SessionCookie;
import org.adoptionportal.identity.session.SessionLimits;
import org.adoptionportal.platform.time.Lengths;
import org.adoptionportal.platform.web.component.SummaryList;

/** Every cookie that the portal sets, under the name that a browser shows. */
@Singleton
final class CookieList {

    private static final String UNTIL_CLOSED = "It goes when you close your browser";

    private final SessionCookie session;
    private final SessionLimits limits;
    private final CsrfConfiguration form;
    private final ParkedCookie kept;

    CookieList(
            SessionCookie session,
            SessionLimits limits,
            CsrfConfiguration form,
            ParkedCookie kept) {
        this.session = session;
        this.limits = limits;
        this.form = form;
        this.kept = kept;
    }

    SummaryList list() {
        return SummaryList.empty()
                .row(
                        session.name(),
                        List.of(
                                "It keeps you signed in.",
                                UNTIL_CLOSED
                                        + " or sign out. It stops working "
                                        + Lengths.words(limits.idle())
                                        + " after you last did something, and after "
                                        + Lengths.words(limits.absolute())
                                        + " in any case."))
                .row(
                        form.getCookieName(),
                        List.of(
                                "It makes sure that a form really comes from you, and not from"
                                        + " another website.",
                                UNTIL_CLOSED + "."))
                .row(
                        kept.name(),
                        List.of(
                                "We set it only if you were signed out before you could send what"
                                        + " you typed. It lets you have that back.",
                                "It goes after an hour."));
    }
}
