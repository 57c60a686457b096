package org.adoptionportal.front;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;

/** Puts under every page the way to help, and what a public service says about itself. */
@Singleton
final class FrontLinks implements SiteContribution {

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        site.footer("Help and contact", "/help")
                .footer("Privacy", "/privacy")
                .footer("Cookies", "/cookies")
                .footer("Accessibility statement", "/accessibility")
                .footer("For programs", "/api");
    }
}
