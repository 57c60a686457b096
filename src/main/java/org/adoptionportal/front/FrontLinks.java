package org.adoptionportal.front;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;

/** Puts a way to help under every page. */
@Singleton
final class FrontLinks implements SiteContribution {

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        site.footer("Help and contact", "/help");
    }
}
