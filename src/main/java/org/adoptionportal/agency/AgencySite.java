package org.adoptionportal.agency;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;

/** Puts the agency's name and how to reach it on every page; says so if it is made up. */
@Singleton
final class AgencySite implements SiteContribution {

    private final Agency agency;

    AgencySite(Agency agency) {
        this.agency = agency;
    }

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        site.agency(agency.name(), agency.serviceName())
                .contact(agency.telephone(), agency.email())
                .exitTo(agency.exitAddress().toString());
        if (agency.isExample()) {
            site.demo(true);
        }
    }
}
