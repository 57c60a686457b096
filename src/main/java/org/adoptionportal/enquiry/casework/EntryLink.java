package org.adoptionportal.enquiry.casework;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.session.CurrentSession;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;

/**
 * Leads staff from every page to where they enter an enquiry that came by telephone or on paper.
 */
@Singleton
final class EntryLink implements SiteContribution {

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        CurrentSession.viewer(request)
                .filter(Viewer::isStaff)
                .ifPresent(viewer -> site.navigation("Enter an enquiry", "/cases/enquiry/new"));
    }
}
