package org.adoptionportal.casefile.own;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.session.CurrentSession;
import org.adoptionportal.platform.web.rendering.NavPlace;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;

/** Leads people from every page to what they asked for. */
@Singleton
final class OwnCasesLink implements SiteContribution {

    private final Set<PersonaKind> served;

    OwnCasesLink(List<OwnDoor> doors) {
        served = doors.stream().map(OwnDoor::persona).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        CurrentSession.viewer(request)
                .filter(viewer -> served.contains(viewer.kind()))
                .ifPresent(_ ->
                        site.navigation(
                                NavPlace.FIRST, OwnCasesPages.TITLE, OwnCasesController.PATH));
    }
}
