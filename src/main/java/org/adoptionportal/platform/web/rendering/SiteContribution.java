package org.adoptionportal.platform.web.rendering;

import io.micronaut.http.HttpRequest;

/**
 * What another room adds to every page: the agency its name, identity who is signed in. Every bean
 * of this type is asked for every page; it must not query the database.
 */
public interface SiteContribution {

    void contribute(HttpRequest<?> request, Site.Builder site);
}
