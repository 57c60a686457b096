package org.adoptionportal.identity.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.adoptionportal.identity.session.CurrentSession;
import org.adoptionportal.platform.web.csrf.CsrfTokens;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;

/**
 * Tells every page who is signed in, how to sign in or out, and the token of its forms. Comes last,
 * so that the account stands after what people come for.
 */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
final class SignedInSite implements SiteContribution {

    private final CsrfTokens csrf;

    SignedInSite(CsrfTokens csrf) {
        this.csrf = csrf;
    }

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        site.csrfToken(csrf.of(request));
        CurrentSession.viewer(request)
                .ifPresentOrElse(
                        viewer ->
                                site.signedIn(viewer.name(), "/sign-out")
                                        .navigation("Your account", "/account"),
                        () -> site.signInAt("/sign-in"));
    }
}
