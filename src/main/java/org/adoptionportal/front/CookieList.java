package org.adoptionportal.front;

import io.micronaut.security.csrf.CsrfConfiguration;
import jakarta.inject.Singleton;
import java.util.List;
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

    CookieList(SessionCookie session, SessionLimits limits, CsrfConfiguration form) {
        this.session = session;
        this.limits = limits;
        this.form = form;
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
                                UNTIL_CLOSED + "."));
    }
}
