package org.adoptionportal.familysupport.casework;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.adoptionportal.familysupport.SupportTeam;
import org.adoptionportal.identity.session.CurrentSession;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;

@Singleton
final class EntryLink implements SiteContribution {

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        CurrentSession.viewer(request)
                .filter(SupportTeam::mayTake)
                .ifPresent(viewer -> site.navigation("Enter a request", SupportPath.NEW));
    }
}
