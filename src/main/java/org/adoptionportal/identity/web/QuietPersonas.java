package org.adoptionportal.identity.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.adoptionportal.identity.session.CurrentSession;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;

/** Keeps quiet every page that is read by somebody who may be watched. */
@Singleton
final class QuietPersonas implements SiteContribution {

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        CurrentSession.viewer(request)
                .filter(viewer -> viewer.kind().mayBeWatched())
                .ifPresent(viewer -> site.quiet());
    }
}
